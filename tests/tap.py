"""Tests in the Test Anything Protocol."""


def report(tests):
    """Runs the tests and prints them as TAP."""
    print(f'1..{len(tests)}')
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} - {test.__doc__}')
        except AssertionError as problem:
            print(f'not ok {number} - {test.__doc__}')
            print('\n'.join(f'# {line}' for line in str(problem).splitlines()))
