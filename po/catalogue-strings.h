/* Made by po/catalogue-strings.py from data/: change the data, then run it. Never compiled. */

/* Translators: name of a technique (arm-turn-out.name) */
/* xgettext:no-c-format */
NC_("technique", "Arm turn-out")

/* Translators: what this technique is (arm-turn-out.summary) */
/* xgettext:no-c-format */
NC_("technique", "With the elbow at your side, the hand presses outward against a door frame.")

/* Translators: how to go on over the weeks (arm-turn-out.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with eight presses of five seconds for each arm, every other day.")

/* Translators: how to go on over the weeks (arm-turn-out.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do a second set.")

/* Translators: how to go on over the weeks (arm-turn-out.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Later hold a light band in both hands. Turn both forearms out, twelve times.")

/* Translators: what to be careful about (arm-turn-out.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Press with half your strength; it should not hurt in the shoulder.")

/* Translators: what to be careful about (arm-turn-out.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "You cannot lift or turn the arm against a light push? See a doctor first.")

/* Translators: what to be careful about (arm-turn-out.cautions[]); what to be careful about (band-raise.cautions[]); what to be careful about (band-row.cautions[]); what to be careful about (leg-lift.cautions[]); what to be careful about (low-back-basics.cautions[]); what to be careful about (prone-y-t.cautions[]); what to be careful about (wall-angels.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Any soreness should be back to usual within a day.")

/* Translators: how sure anyone is (arm-turn-out.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Such exercises are a usual part of treatment for rotator cuff pain. So textbooks and guidelines say.")

/* Translators: big line while doing it, read from afar: at most ten words (arm-turn-out.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Towel under the elbow, hand at the frame.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (arm-turn-out.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Stand beside a door frame. The elbow is bent and keeps the towel at your side.")

/* Translators: big line while doing it, read from afar: at most ten words (arm-turn-out.steps[press].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Press the back of your hand out.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (arm-turn-out.steps[press].text) */
/* xgettext:no-c-format */
NC_("step-text", "Press for five seconds, then let go. Nothing moves, and your shoulder stays low.")

/* Translators: big line while doing it, read from afar: at most ten words (arm-turn-out.steps[rest].cue); big line while doing it, read from afar: at most ten words (band-raise.steps[rest].cue); big line while doing it, read from afar: at most ten words (band-row.steps[rest].cue); big line while doing it, read from afar: at most ten words (blade-squeeze.steps[rest].cue); big line while doing it, read from afar: at most ten words (chin-tuck.steps[rest].cue); big line while doing it, read from afar: at most ten words (skull-base-nod.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let go and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (arm-turn-out.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let both arms hang.")

/* Translators: name of a technique (ball-floor.name) */
/* xgettext:no-c-format */
NC_("technique", "Ball on the floor")

/* Translators: what this technique is (ball-floor.summary) */
/* xgettext:no-c-format */
NC_("technique", "Lying on a ball gives steadier pressure than the wall. It needs a lighter hand.")

/* Translators: how it is done on this muscle (ball-floor.notes[two-balls].say) */
/* xgettext:no-c-format */
NC_("technique", "Lay the base of your skull on two soft balls in a sock.")

/* Translators: how it is done on this muscle (ball-floor.notes[side].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, roll a little onto that side.")

/* Translators: how it is done on this muscle (ball-floor.notes[hug].say); how it is done on this muscle (ball-wall.notes[hug].say) */
/* xgettext:no-c-format */
NC_("technique", "Hug that arm across your chest, so that the blade makes room.")

/* Translators: how to go on over the weeks (ball-floor.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Only after three comfortable sessions of the easier step before it. That is the wall, or your fingers for the base of the skull.")

/* Translators: how to go on over the weeks (ball-floor.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one spot, twice for 15 seconds.")

/* Translators: how to go on over the weeks (ball-floor.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "The next day feels fine? Add 5 seconds every second session, up to 40 seconds.")

/* Translators: what to be careful about (ball-floor.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Pressure is harder to steer on the floor. So it stays lower than on the wall.")

/* Translators: what to be careful about (ball-floor.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never below the ribs, and never on the spine. Never drag the ball along your back. Lift off, move it, lie down again.")

/* Translators: what to be careful about (ball-floor.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "For the base of the skull use two soft balls in a sock. Lay them beside the middle line, with only the weight of your head.")

/* Translators: how sure anyone is (ball-floor.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "The pressure is held as with fingers or the wall. The spot is less tender for a while. The effect on pain itself is unclear.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-floor.steps[lie].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie back, knees bent, ball under the spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-floor.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put a cushion under your head and your feet flat on the floor. Lift a little, slide the ball under the sore muscle, and come down gently. For the outer blade or the buttock, lie on that side instead.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-floor.steps[sink].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Breathe out and let yourself sink.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-floor.steps[sink].text) */
/* xgettext:no-c-format */
NC_("step-text", "Keep part of your weight on your feet and arms. Let more of it sink in with every breath out. Stop at a good ache of about {target} out of 10. Never go above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-floor.steps[hold].cue); big line while doing it, read from afar: at most ten words (ball-wall.steps[hold].cue); big line while doing it, read from afar: at most ten words (cane.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hold still and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-floor.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "In for four seconds, out for six, jaw and hands soft. The ache should fade within half a minute. If it does not, push a little more through your feet to lighten it.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-floor.steps[lift].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift off. Do not drag.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-floor.steps[lift].text) */
/* xgettext:no-c-format */
NC_("step-text", "Press your feet down and lift your weight off the ball. Take it away with your hand.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-floor.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ball away. Lie and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-floor.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lie flat for a few breaths and feel how the two sides compare. Then roll onto your side to get up.")

/* Translators: name of a technique (ball-wall.name) */
/* xgettext:no-c-format */
NC_("technique", "Ball on the wall")

/* Translators: what this technique is (ball-wall.summary) */
/* xgettext:no-c-format */
NC_("technique", "You lean a ball between your back and the wall. Your own weight does the pressing.")

/* Translators: how it is done on this muscle (ball-wall.notes[corner].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, lean into a corner, with the ball on top of the shoulder.")

/* Translators: how it is done on this muscle (ball-wall.notes[side].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, stand side-on, with the ball behind the armpit.")

/* Translators: how it is done on this muscle (ball-wall.notes[two-balls].say) */
/* xgettext:no-c-format */
NC_("technique", "Use two balls in a sock, one on each side of the spine.")

/* Translators: how it is done on this muscle (ball-wall.notes[beside-spine].say) */
/* xgettext:no-c-format */
NC_("technique", "Lay the ball beside the spine, never on it.")

/* Translators: how it is done on this muscle (ball-wall.notes[gentle].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, use a soft ball and little weight.")

/* Translators: how to go on over the weeks (ball-wall.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one spot, twice for 10 to 20 seconds, with a soft ball.")

/* Translators: how to go on over the weeks (ball-wall.dose.progression[]); how to go on over the weeks (cane.dose.progression[]); how to go on over the weeks (fingers.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "The next day feels fine? Add 5 seconds every second session, up to 60 seconds.")

/* Translators: how to go on over the weeks (ball-wall.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "After a week or two: up to three spots. Take a tennis ball if the soft one feels too light.")

/* Translators: what to be careful about (ball-wall.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The ball belongs on muscle. Keep it off the tips of the spine and the rim of the blade. Keep it off the lowest ribs, the kidneys and breast tissue.")

/* Translators: what to be careful about (ball-wall.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "In a long sock that you hold over your shoulder, the ball cannot drop.")

/* Translators: how sure anyone is (ball-wall.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Steady pressure lowers the tenderness of the spot for a while. In a small trial, five days of pressure and stretching also lowered pain.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-wall.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stand a foot’s length from the wall.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn the sore side of your body to the wall. That is your back for most spots. It is your side for the outer shoulder or hip. It is your front for the chest. Keep your knees soft and your feet hip-wide. Have the ball ready in your hand, in a long sock if you like.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-wall.steps[place].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ball on the muscle, never on bone.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[place].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put the ball on the sore spot, well beside the spine. Let the wall hold it. For a spot between spine and blade, hug that arm across your chest. This opens the space. For the top of the shoulder, bend forward a little. Use the corner of a wall.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-wall.steps[lean].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lean in slowly, breath by breath.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[lean].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let a little more weight sink into the ball with every breath out. Stop at a good ache of about {target} out of 10. Never go above {cap}. You must be able to breathe calmly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "In for four seconds, out for six. The ache should fade within half a minute. If it does not, take half of your weight off. If it grows or spreads, step away.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-wall.steps[roll].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Bend your knees and roll a little.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[roll].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bend and straighten your knees. The ball rolls two or three centimeters down and up again. Stay on the muscle and stay at {target}.")

/* Translators: big line while doing it, read from afar: at most ten words (ball-wall.steps[leave].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Step away slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (ball-wall.steps[leave].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put your weight back on your feet first, then let the ball go. Roll your shoulders once or twice.")

/* Translators: name of a technique (band-raise.name) */
/* xgettext:no-c-format */
NC_("technique", "Two-minute band raise")

/* Translators: what this technique is (band-raise.summary) */
/* xgettext:no-c-format */
NC_("technique", "Standing on a band you raise both arms sideways. Once a day, for two minutes at most.")

/* Translators: how to go on over the weeks (band-raise.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "One set within two minutes, five days a week, for ten weeks.")

/* Translators: how to go on over the weeks (band-raise.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Add one or two raises a week. You should still be able to do three more.")

/* Translators: how to go on over the weeks (band-raise.dose.progression[]); how to go on over the weeks (band-row.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When the last ones feel easy, take a stronger band.")

/* Translators: what to be careful about (band-raise.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not higher than your shoulders, with soft elbows and no shrug.")

/* Translators: what to be careful about (band-raise.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Look for cracks in the band, and stand on it with the whole foot.")

/* Translators: how sure anyone is (band-raise.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "In one trial with 198 office workers, two minutes a day lowered the pain. Neck and shoulder hurt 1.4 points of 10 less.")

/* Translators: big line while doing it, read from afar: at most ten words (band-raise.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stand on the band. Hold both ends.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-raise.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Feet hip-wide, arms beside you, the band just tight.")

/* Translators: big line while doing it, read from afar: at most ten words (band-raise.steps[raise].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Raise both arms sideways, elbows soft.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-raise.steps[raise].text) */
/* xgettext:no-c-format */
NC_("step-text", "Two or three seconds up, two or three down, to shoulder height at most.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-raise.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your arms hang and your shoulders sink.")

/* Translators: name of a technique (band-row.name) */
/* xgettext:no-c-format */
NC_("technique", "Band rows")

/* Translators: what this technique is (band-row.summary) */
/* xgettext:no-c-format */
NC_("technique", "Pulling a band back with your elbows strengthens what lies between the blades.")

/* Translators: how to go on over the weeks (band-row.dose.progression[]); how to go on over the weeks (leg-lift.dose.progression[]); how to go on over the weeks (prone-y-t.dose.progression[]); how to go on over the weeks (wall-angels.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one set of eight to ten, every other day.")

/* Translators: how to go on over the weeks (band-row.dose.progression[]); how to go on over the weeks (leg-lift.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Each week take one step. First up to twelve, then a second set, then a third.")

/* Translators: what to be careful about (band-row.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Fix the band well and look for cracks in it before every session.")

/* Translators: what to be careful about (band-row.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Breathe on while you pull, and do not shrug.")

/* Translators: how sure anyone is (band-row.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Strength training for neck and shoulders lowered pain in several trials with office workers.")

/* Translators: big line while doing it, read from afar: at most ten words (band-row.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Band at chest height. Step back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-row.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold both ends with your arms forward and the band just tight.")

/* Translators: big line while doing it, read from afar: at most ten words (band-row.steps[pull].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Pull your elbows back. Shoulders stay low.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-row.steps[pull].text) */
/* xgettext:no-c-format */
NC_("step-text", "Two seconds back, three seconds forward. The blades glide together and apart.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (band-row.steps[rest].text); how to do it; {target} and {cap} become numbers of 0 to 10 (blade-squeeze.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your arms hang and shake them a little.")

/* Translators: name of a technique (belly-breathing.name) */
/* xgettext:no-c-format */
NC_("technique", "Belly breathing")

/* Translators: what this technique is (belly-breathing.summary) */
/* xgettext:no-c-format */
NC_("technique", "Slow breaths into the belly, with a longer breath out. They may calm pain and tension.")

/* Translators: how to go on over the weeks (belly-breathing.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with at least ten breaths.")

/* Translators: how to go on over the weeks (belly-breathing.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When it feels natural, three to five minutes, up to three times a day.")

/* Translators: what to be careful about (belly-breathing.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never force the breath. If you feel light-headed, breathe as usual for a while.")

/* Translators: how sure anyone is (belly-breathing.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "In 13 small trials people with lasting low back pain did breathing exercises. They had less pain. Most of the trials were of low quality.")

/* Translators: big line while doing it, read from afar: at most ten words (belly-breathing.steps[settle].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "One hand on your belly, one on your chest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (belly-breathing.steps[settle].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit back comfortably or lie down. Let your shoulders grow heavy.")

/* Translators: big line while doing it, read from afar: at most ten words (belly-breathing.steps[breathe].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "In for four. Out for six.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (belly-breathing.steps[breathe].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe in through your nose so that the lower hand rises. Breathe out slowly, and feel the shoulders sink.")

/* Translators: big line while doing it, read from afar: at most ten words (belly-breathing.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let the breath come and go by itself.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (belly-breathing.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Do nothing for a moment and notice what has changed.")

/* Translators: name of a technique (blade-squeeze.name) */
/* xgettext:no-c-format */
NC_("technique", "Shoulder-blade squeeze")

/* Translators: what this technique is (blade-squeeze.summary) */
/* xgettext:no-c-format */
NC_("technique", "Drawing the shoulder blades back and slightly down trains the muscles between them.")

/* Translators: how to go on over the weeks (blade-squeeze.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one round of eight to ten, five seconds each, once a day.")

/* Translators: how to go on over the weeks (blade-squeeze.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do twelve, then two rounds, then twice a day.")

/* Translators: what to be careful about (blade-squeeze.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "No shrug: the shoulders stay away from the ears.")

/* Translators: what to be careful about (blade-squeeze.cautions[]); what to be careful about (chin-tuck.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "It should feel like light work. Any soreness should be back to usual within a day.")

/* Translators: how sure anyone is (blade-squeeze.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Strength training for neck and shoulders has good support. This small exercise by itself has less.")

/* Translators: big line while doing it, read from afar: at most ten words (blade-squeeze.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit or stand tall, elbows at your sides.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (blade-squeeze.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bend your elbows and let your shoulders sink.")

/* Translators: big line while doing it, read from afar: at most ten words (blade-squeeze.steps[squeeze].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Draw the blades back and slightly down.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (blade-squeeze.steps[squeeze].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold for a slow count of five, then let go. Imagine a pencil between the shoulder blades. Breathe on, and do not shrug.")

/* Translators: name of a technique (cane.name) */
/* xgettext:no-c-format */
NC_("technique", "Massage cane or umbrella")

/* Translators: what this technique is (cane.summary) */
/* xgettext:no-c-format */
NC_("technique", "A hook over the shoulder reaches the spots that your hands cannot.")

/* Translators: how it is done on this muscle (cane.notes[light].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, pull only lightly.")

/* Translators: how it is done on this muscle (cane.notes[gentle].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, pull only a little, between the ribs and the hip bone.")

/* Translators: how to go on over the weeks (cane.dose.progression[]); how to go on over the weeks (fingers.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "In the first week: one spot, twice for about 20 seconds.")

/* Translators: how to go on over the weeks (cane.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "From the second week: two or three spots.")

/* Translators: what to be careful about (cane.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "A hook makes you strong. Pull slowly, with both hands, and keep it lighter near the neck.")

/* Translators: what to be careful about (cane.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "An umbrella must be closed and tied, with a cloth around its handle. Its tip points away from your face. Low on the back, one hand holds it beside your hip.")

/* Translators: what to be careful about (cane.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If your grip is weak, choose a ball on the wall instead.")

/* Translators: how sure anyone is (cane.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "In a trial with 40 people, five days of pressure and stretching helped. A tool like this was part of it. Tenderness and pain went down.")

/* Translators: big line while doing it, read from afar: at most ten words (cane.steps[hook].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hook it over and find the spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cane.steps[hook].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit upright. Bring the hook over your shoulder, or round your waist to a low spot. Its knob rests on the muscle and not on bone. Both hands hold the shaft in front of you. Low on the back, an umbrella needs only one.")

/* Translators: big line while doing it, read from afar: at most ten words (cane.steps[pull].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Pull slowly on the shaft.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cane.steps[pull].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let the knob sink in with every breath out. Stop at a good ache of about {target} out of 10. Never go above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cane.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "In for four seconds, out for six. Let your shoulders and jaw hang. The ache should fade within half a minute. If it does not, pull only half as much.")

/* Translators: big line while doing it, read from afar: at most ten words (cane.steps[pump].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Pump gently: a little more, a little less.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cane.steps[pump].text) */
/* xgettext:no-c-format */
NC_("step-text", "Five tiny pulls on the same spot, small and slow. The knob stays where it is.")

/* Translators: big line while doing it, read from afar: at most ten words (cane.steps[release].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Release slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cane.steps[release].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your arms lengthen over a few seconds, then lift the hook off.")

/* Translators: name of a technique (cat-cow.name) */
/* xgettext:no-c-format */
NC_("technique", "Cat and cow")

/* Translators: what this technique is (cat-cow.summary) */
/* xgettext:no-c-format */
NC_("technique", "On hands and knees the whole spine rounds and hollows, slowly, without holding.")

/* Translators: how to go on over the weeks (cat-cow.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with eight slow rounds, as small as they need to be.")

/* Translators: how to go on over the weeks (cat-cow.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do ten rounds, then a second set.")

/* Translators: what to be careful about (cat-cow.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With sore wrists, rest on your fists or forearms. With sore knees, fold a blanket under them.")

/* Translators: what to be careful about (cat-cow.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With thin bones (osteoporosis) keep it small and do not round fully. With strong pain, only as far as it is easy.")

/* Translators: how sure anyone is (cat-cow.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Exercise may ease lasting low back pain, as many trials together show. This movement by itself has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (cat-cow.steps[kneel].cue); big line while doing it, read from afar: at most ten words (thread-the-needle.steps[kneel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hands under shoulders, knees under hips.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cat-cow.steps[kneel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Come onto hands and knees with your back level and your neck long.")

/* Translators: big line while doing it, read from afar: at most ten words (cat-cow.steps[flow].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Round your back, then let it hollow.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cat-cow.steps[flow].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe out and round for three seconds. Breathe in and let the back sink for three. Small and smooth, the pull never above {cap} out of 10.")

/* Translators: big line while doing it, read from afar: at most ten words (cat-cow.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Back to the middle. Sit back a little.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cat-cow.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your weight rest toward your heels for a few breaths.")

/* Translators: name of a technique (change-posture.name) */
/* xgettext:no-c-format */
NC_("technique", "Change your position often")

/* Translators: what this technique is (change-posture.summary) */
/* xgettext:no-c-format */
NC_("technique", "There is no single right posture. Your next posture is your best posture.")

/* Translators: how to go on over the weeks (change-posture.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Change one thing today and see for a week whether it helps.")

/* Translators: how to go on over the weeks (change-posture.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Change your position every 20 to 30 minutes.")

/* Translators: what to be careful about (change-posture.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If a new position hurts more, change it back.")

/* Translators: how sure anyone is (change-posture.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "That posture causes pain is poorly shown. Changing position often is low risk and may help.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[screen].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Top of the screen at eye height.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[screen].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put a stand or some books under the screen. Place it straight in front of you.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[forearms].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let your forearms rest on something.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[forearms].text) */
/* xgettext:no-c-format */
NC_("step-text", "Desk or armrests should carry your arms, so that your shoulders can hang.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[mouse].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Keep the mouse close.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[mouse].text) */
/* xgettext:no-c-format */
NC_("step-text", "Your elbow should stay near your side. Move the mouse in, or use a smaller keyboard.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[feet].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Both feet on the floor.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[feet].text) */
/* xgettext:no-c-format */
NC_("step-text", "If they do not reach, put something firm under them.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[headset].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Use a headset, not your shoulder.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[headset].text) */
/* xgettext:no-c-format */
NC_("step-text", "Never clamp the phone between ear and shoulder.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[bag].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Share the load of your bag.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[bag].text) */
/* xgettext:no-c-format */
NC_("step-text", "Wear a backpack on both straps, or a strap across. Leave out what you do not need today.")

/* Translators: big line while doing it, read from afar: at most ten words (change-posture.steps[sleep].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Fill the gap with your pillow.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (change-posture.steps[sleep].text) */
/* xgettext:no-c-format */
NC_("step-text", "When you lie on your side, the pillow fills the space beside your neck. Then your neck is straight.")

/* Translators: name of a technique (childs-pose.name) */
/* xgettext:no-c-format */
NC_("technique", "Child’s pose with side reach")

/* Translators: what this technique is (childs-pose.summary) */
/* xgettext:no-c-format */
NC_("technique", "You sit back on your heels with long arms. The low back and the sides grow long.")

/* Translators: how it is done on this muscle (childs-pose.notes[side].say) */
/* xgettext:no-c-format */
NC_("technique", "Walk both hands across, away from the sore side.")

/* Translators: how to go on over the weeks (childs-pose.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one hold of 30 seconds in the middle. Then do one for each side.")

/* Translators: how to go on over the weeks (childs-pose.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, go round twice.")

/* Translators: what to be careful about (childs-pose.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With sore knees or hips, put a pillow between heels and buttocks. Or open your knees wide.")

/* Translators: what to be careful about (childs-pose.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Late in pregnancy keep the knees wide. With thin bones (osteoporosis) do not fold all the way.")

/* Translators: how sure anyone is (childs-pose.evidence.sentence); how sure anyone is (side-bend.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "For lasting low back pain, stretching alone did no better than no treatment. Many trials were compared for this. It may still feel good.")

/* Translators: big line while doing it, read from afar: at most ten words (childs-pose.steps[kneel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Kneel and sit back on your heels.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (childs-pose.steps[kneel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Big toes together, knees as wide as is comfortable. Put a pillow between heels and buttocks if your knees complain.")

/* Translators: big line while doing it, read from afar: at most ten words (childs-pose.steps[fold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Fold forward. Reach your arms long.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (childs-pose.steps[fold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Walk your hands forward over five seconds. Let your forehead sink toward the floor or a cushion.")

/* Translators: big line while doing it, read from afar: at most ten words (childs-pose.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there. Breathe into your low back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (childs-pose.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your hips be heavy. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (childs-pose.steps[side].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Walk both hands across and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (childs-pose.steps[side].text) */
/* xgettext:no-c-format */
NC_("step-text", "Walk your hands away from the side you stretch. That side grows long from hip to armpit. Both hips stay back.")

/* Translators: big line while doing it, read from afar: at most ten words (childs-pose.steps[rise].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Walk your hands back and come up.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (childs-pose.steps[rise].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take five seconds and let your head come up last.")

/* Translators: name of a technique (chin-tuck.name) */
/* xgettext:no-c-format */
NC_("technique", "Chin tuck")

/* Translators: what this technique is (chin-tuck.summary) */
/* xgettext:no-c-format */
NC_("technique", "Sliding the chin straight back wakes the small muscles that carry your head.")

/* Translators: how to go on over the weeks (chin-tuck.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with one round of eight to ten, five seconds each.")

/* Translators: how to go on over the weeks (chin-tuck.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do it twice a day, then two rounds each time.")

/* Translators: how to go on over the weeks (chin-tuck.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Lying down with a thin pillow is easier on a sore neck.")

/* Translators: what to be careful about (chin-tuck.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Slide back, do not nod down and do not tip your head up.")

/* Translators: how sure anyone is (chin-tuck.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Exercises for the deep neck muscles are among the better tested for neck pain. Guidelines advise them.")

/* Translators: big line while doing it, read from afar: at most ten words (chin-tuck.steps[sit].cue); big line while doing it, read from afar: at most ten words (skull-base-nod.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit tall with your eyes level.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (chin-tuck.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your shoulders hang. Imagine a thread that lifts the crown of your head.")

/* Translators: big line while doing it, read from afar: at most ten words (chin-tuck.steps[tuck].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Slide your chin straight back. Eyes level.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (chin-tuck.steps[tuck].text) */
/* xgettext:no-c-format */
NC_("step-text", "Make a gentle double chin, as if a drawer were closing. Count slowly to five, and let go. The back of your neck grows long.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (chin-tuck.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your head find its own place. Turn it a little to each side if you like.")

/* Translators: name of a technique (cold.name) */
/* xgettext:no-c-format */
NC_("technique", "Cold")

/* Translators: what this technique is (cold.summary) */
/* xgettext:no-c-format */
NC_("technique", "A wrapped cold pack for ten minutes. For a fresh strain, or for soreness after a session.")

/* Translators: how to go on over the weeks (cold.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Ten minutes, fifteen at most, and never more than twenty.")

/* Translators: how to go on over the weeks (cold.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Wait at least two hours before the next round.")

/* Translators: how to go on over the weeks (cold.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "For one to three days after a strain; then gentle movement takes over.")

/* Translators: what to be careful about (cold.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never put ice straight on the skin, and never fall asleep with it.")

/* Translators: what to be careful about (cold.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not on the front or side of the neck, nor on numb skin. Not where your circulation is poor, nor with Raynaud or a cold allergy. With heart disease, not on the left shoulder.")

/* Translators: how sure anyone is (cold.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Cold numbs pain for a while and is an old habit for strains. For back pain there are too few studies to say more.")

/* Translators: big line while doing it, read from afar: at most ten words (cold.steps[cloth].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lay a damp cloth on the skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cold.steps[cloth].text) */
/* xgettext:no-c-format */
NC_("step-text", "Wring out a thin cloth and lay it over the sore place. The pack must never touch your skin.")

/* Translators: big line while doing it, read from afar: at most ten words (cold.steps[cool].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Put the pack on and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cold.steps[cool].text) */
/* xgettext:no-c-format */
NC_("step-text", "A gel pack or a bag of frozen peas is fine. At first it feels very cold, then it may ache a little.")

/* Translators: big line while doing it, read from afar: at most ten words (cold.steps[check].cue); big line while doing it, read from afar: at most ten words (heat.steps[check].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Look at your skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cold.steps[check].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift the cloth and look, or ask someone, or use a mirror. If the skin is bright red, white, or numb, stop here.")

/* Translators: big line while doing it, read from afar: at most ten words (cold.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Back on for the last minutes.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cold.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Cover the place again. Stay awake, and take it off sooner if it burns.")

/* Translators: big line while doing it, read from afar: at most ten words (cold.steps[off].cue); big line while doing it, read from afar: at most ten words (heat.steps[off].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Take it off.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cold.steps[off].text) */
/* xgettext:no-c-format */
NC_("step-text", "That is enough. Leave at least two hours before the next time. No pressure while the skin is numb.")

/* Translators: name of a technique (contract-relax.name) */
/* xgettext:no-c-format */
NC_("technique", "Push, let go, lengthen")

/* Translators: what this technique is (contract-relax.summary) */
/* xgettext:no-c-format */
NC_("technique", "An addition to some stretches. Push lightly against your hand, let go, ease a little further.")

/* Translators: how to go on over the weeks (contract-relax.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Only after two easy weeks of the plain stretch.")

/* Translators: how to go on over the weeks (contract-relax.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Three rounds for each side, five at most.")

/* Translators: how to go on over the weeks (contract-relax.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "It works the same way in side bend, doorway and buttock stretch.")

/* Translators: what to be careful about (contract-relax.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Push with a fifth of your strength, and never pull on your head.")

/* Translators: what to be careful about (contract-relax.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not in the first three days, and not after an injury of the neck.")

/* Translators: how sure anyone is (contract-relax.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "It was tested on the upper trapezius. Together with pressure it did better than alone.")

/* Translators: big line while doing it, read from afar: at most ten words (contract-relax.steps[stretch].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Go into the stretch until a mild pull.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contract-relax.steps[stretch].text) */
/* xgettext:no-c-format */
NC_("step-text", "Here it is the ear-to-shoulder stretch. One hand holds the seat, the other rests on your head. Stop at {target} out of 10.")

/* Translators: big line while doing it, read from afar: at most ten words (contract-relax.steps[push].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Push lightly against the stretch. Nothing moves.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contract-relax.steps[push].text) */
/* xgettext:no-c-format */
NC_("step-text", "Push into your hand, the frame, or the seat. A fifth of your strength is enough. Breathe on.")

/* Translators: big line while doing it, read from afar: at most ten words (contract-relax.steps[ease].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let go. Breathe out. Ease further.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contract-relax.steps[ease].text) */
/* xgettext:no-c-format */
NC_("step-text", "Relax for two or three seconds. Then go about a centimeter further into the stretch.")

/* Translators: big line while doing it, read from afar: at most ten words (contract-relax.steps[hold].cue); big line while doing it, read from afar: at most ten words (figure-four.steps[chair-hold].cue); big line while doing it, read from afar: at most ten words (side-neck-stretch.steps[hold].cue); big line while doing it, read from afar: at most ten words (stretch-levator.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contract-relax.steps[hold].text); how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[hold].text); how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[chair-hold].text); how to do it; {target} and {cap} become numbers of 0 to 10 (lat-stretch.steps[hold].text); how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[hold].text); how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[chair-hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (contract-relax.steps[return].cue); big line while doing it, read from afar: at most ten words (figure-four.steps[chair-return].cue); big line while doing it, read from afar: at most ten words (side-bend.steps[return].cue); big line while doing it, read from afar: at most ten words (side-neck-stretch.steps[return].cue); big line while doing it, read from afar: at most ten words (stretch-levator.steps[return].cue); big line while doing it, read from afar: at most ten words (stretch-upper-trapezius.steps[return].cue); big line while doing it, read from afar: at most ten words (thread-the-needle.steps[chair-return].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Come back slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contract-relax.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take the hand off and let the head rise over five seconds.")

/* Translators: name of a technique (contrast.name) */
/* xgettext:no-c-format */
NC_("technique", "Warm and cold in turn")

/* Translators: what this technique is (contrast.summary) */
/* xgettext:no-c-format */
NC_("technique", "Ten minutes warm, five minutes cold, five minutes warm, for an old, dull stiffness.")

/* Translators: how to go on over the weeks (contrast.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Once a day, and only if you like both.")

/* Translators: how to go on over the weeks (contrast.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "If one of the two feels better, use that one alone.")

/* Translators: what to be careful about (contrast.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "A cloth always lies between your skin and the warmth or the cold.")

/* Translators: what to be careful about (contrast.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never fall asleep with it, and never lie on it.")

/* Translators: what to be careful about (contrast.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not on a fresh injury or numb skin. Not on the front and side of the neck.")

/* Translators: how sure anyone is (contrast.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "An old habit: nobody has shown that the change does more than warmth alone.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[test].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Test the warmth on your forearm.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[test].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold it there for five seconds. It should feel pleasantly warm, never hot.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[towel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Put a towel on the skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[towel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Get comfortable and lay a folded towel over the sore muscle.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[warm].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ten minutes of warmth.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[warm].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lay the warmth on the towel and let your shoulders get heavy.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[check].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Off. Look at your skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[check].text) */
/* xgettext:no-c-format */
NC_("step-text", "Light pink is fine. If it is bright red, blotchy, or stings, stop here.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[cool].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Five minutes of cold.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[cool].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lay the cold pack on a damp cloth over the same place.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[look].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Off again. Look at your skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[look].text) */
/* xgettext:no-c-format */
NC_("step-text", "If it is white, bright red, or numb, stop here.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[again].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Five minutes of warmth again.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[again].text) */
/* xgettext:no-c-format */
NC_("step-text", "Wait until you can feel the place well again. Then lay the warmth back on the towel.")

/* Translators: big line while doing it, read from afar: at most ten words (contrast.steps[move].cue); big line while doing it, read from afar: at most ten words (heat.steps[move].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Now move while it is warm.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (contrast.steps[move].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put everything aside. Move easily in every direction that feels good.")

/* Translators: name of a technique (cross-body-stretch.name) */
/* xgettext:no-c-format */
NC_("technique", "Cross-body arm stretch")

/* Translators: what this technique is (cross-body-stretch.summary) */
/* xgettext:no-c-format */
NC_("technique", "You ease one arm across the chest. The muscles behind the blade and the shoulder grow long.")

/* Translators: how to go on over the weeks (cross-body-stretch.dose.progression[]); how to go on over the weeks (figure-four.dose.progression[]); how to go on over the weeks (lat-stretch.dose.progression[]); how to go on over the weeks (stretch-upper-trapezius.dose.progression[]); how to go on over the weeks (thread-the-needle.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two slow holds of 30 seconds for each side, once a day.")

/* Translators: how to go on over the weeks (cross-body-stretch.dose.progression[]); how to go on over the weeks (figure-four.dose.progression[]); how to go on over the weeks (lat-stretch.dose.progression[]); how to go on over the weeks (side-bend.dose.progression[]); how to go on over the weeks (stretch-levator.dose.progression[]); how to go on over the weeks (stretch-upper-trapezius.dose.progression[]); how to go on over the weeks (thread-the-needle.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, go to two times a day. Up to four holds for each side are fine.")

/* Translators: what to be careful about (cross-body-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If the front of the shoulder pinches, bring the arm lower.")

/* Translators: how sure anyone is (cross-body-stretch.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Stretches for neck and shoulder helped office workers in one trial. This one alone has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (cross-body-stretch.steps[raise].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift the arm forward to chest height.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cross-body-stretch.steps[raise].text) */
/* xgettext:no-c-format */
NC_("step-text", "Stand or sit tall. Lift the arm of the side you stretch. Keep the shoulder low and the elbow soft.")

/* Translators: big line while doing it, read from afar: at most ten words (cross-body-stretch.steps[across].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ease the arm across with your other hand.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cross-body-stretch.steps[across].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put your other hand just above the elbow. Bring the arm across your chest over five seconds. Your trunk keeps facing forward.")

/* Translators: big line while doing it, read from afar: at most ten words (cross-body-stretch.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there. Keep that shoulder low.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cross-body-stretch.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Feel the pull at the back of the shoulder. {target} out of 10, never above {cap}. Breathe out long.")

/* Translators: big line while doing it, read from afar: at most ten words (cross-body-stretch.steps[return].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let it go slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (cross-body-stretch.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Give the arm back over five seconds and let it hang.")

/* Translators: name of a technique (doorway-stretch.name) */
/* xgettext:no-c-format */
NC_("technique", "Doorway chest stretch")

/* Translators: what this technique is (doorway-stretch.summary) */
/* xgettext:no-c-format */
NC_("technique", "Leaning through a door frame opens the front of the chest and shoulders.")

/* Translators: how it is done on this muscle (doorway-stretch.notes[low].say) */
/* xgettext:no-c-format */
NC_("technique", "Keep your elbows well below your shoulders.")

/* Translators: how to go on over the weeks (doorway-stretch.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two slow holds of 30 seconds, elbows a little below the shoulders.")

/* Translators: how to go on over the weeks (doorway-stretch.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do three holds, two or three times a day.")

/* Translators: how to go on over the weeks (doorway-stretch.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Later you can also try it with the elbows lower or at shoulder height.")

/* Translators: what to be careful about (doorway-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If the front of the shoulder pinches, bring the elbows lower. If the arm tingles, stop.")

/* Translators: what to be careful about (doorway-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Has your shoulder ever slipped out? Keep the elbows low and lean only a little.")

/* Translators: how sure anyone is (doorway-stretch.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Physiotherapists use it a lot; this stretch by itself has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (doorway-stretch.steps[arms].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Forearms on the frame, elbows below the shoulders.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (doorway-stretch.steps[arms].text) */
/* xgettext:no-c-format */
NC_("step-text", "Stand in a door frame and lay one forearm on each side of it. Your shoulders stay low.")

/* Translators: big line while doing it, read from afar: at most ten words (doorway-stretch.steps[lean].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "One foot forward. Lean in slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (doorway-stretch.steps[lean].text) */
/* xgettext:no-c-format */
NC_("step-text", "Shift your weight onto the front foot over five seconds. Stop at a mild pull across the chest. Do not arch your low back.")

/* Translators: big line while doing it, read from afar: at most ten words (doorway-stretch.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there. Breathe into your chest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (doorway-stretch.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Keep your neck long. The pull stays at {target} out of 10 and never goes above {cap}. Slide the elbows lower for the muscle under the blade. Do so, too, if the shoulder pinches.")

/* Translators: big line while doing it, read from afar: at most ten words (doorway-stretch.steps[back].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Step back slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (doorway-stretch.steps[back].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bring your weight to the back foot over five seconds. Then take your arms down.")

/* Translators: name of a technique (drink-eat-sleep.name) */
/* xgettext:no-c-format */
NC_("technique", "Drink, eat, sleep")

/* Translators: what this technique is (drink-eat-sleep.summary) */
/* xgettext:no-c-format */
NC_("technique", "Nothing special is needed, but poor sleep can make pain feel worse.")

/* Translators: how to go on over the weeks (drink-eat-sleep.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Drink when you are thirsty and eat as usual.")

/* Translators: how to go on over the weeks (drink-eat-sleep.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Try one thing for better sleep this week, and see whether it helps.")

/* Translators: what to be careful about (drink-eat-sleep.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If a doctor told you how much to drink or eat, keep to that.")

/* Translators: what to be careful about (drink-eat-sleep.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Pain that wakes you every night should be seen by a doctor.")

/* Translators: how sure anyone is (drink-eat-sleep.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "No drink or food has been shown to change a knot. Poor sleep and pain do go together.")

/* Translators: big line while doing it, read from afar: at most ten words (drink-eat-sleep.steps[drink].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Drink when you are thirsty.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (drink-eat-sleep.steps[drink].text) */
/* xgettext:no-c-format */
NC_("step-text", "In heat or after sport you need more.")

/* Translators: big line while doing it, read from afar: at most ten words (drink-eat-sleep.steps[eat].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Eat as usual.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (drink-eat-sleep.steps[eat].text) */
/* xgettext:no-c-format */
NC_("step-text", "Regular meals with some of everything are enough. No diet for knots is known.")

/* Translators: big line while doing it, read from afar: at most ten words (drink-eat-sleep.steps[sleep].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Give your sleep a fair chance.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (drink-eat-sleep.steps[sleep].text) */
/* xgettext:no-c-format */
NC_("step-text", "Go to bed and get up at about the same times. The pillow should keep your neck straight.")

/* Translators: big line while doing it, read from afar: at most ten words (drink-eat-sleep.steps[wind-down].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Take half an hour to wind down.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (drink-eat-sleep.steps[wind-down].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put screens away, dim the light, and do something calm. Warmth or slow breathing may help.")

/* Translators: name of a technique (electric-massager.name) */
/* xgettext:no-c-format */
NC_("technique", "Electric massager")

/* Translators: what this technique is (electric-massager.summary) */
/* xgettext:no-c-format */
NC_("technique", "A kneading cushion or collar works for ten minutes while you sit upright.")

/* Translators: how to go on over the weeks (electric-massager.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with five minutes at the lowest level, without its heat.")

/* Translators: how to go on over the weeks (electric-massager.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Ten minutes are plenty, fifteen the most, once a day.")

/* Translators: how to go on over the weeks (electric-massager.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Use its heat for ten minutes at most.")

/* Translators: what to be careful about (electric-massager.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Keep it three fingers away from the spine. Keep it off the front and sides of the neck.")

/* Translators: what to be careful about (electric-massager.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Do not lean on it with your full weight, and do not fall asleep.")

/* Translators: what to be careful about (electric-massager.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Muscle stimulators are never for a pacemaker, epilepsy, pregnancy, or the throat.")

/* Translators: how sure anyone is (electric-massager.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "It may feel good; there is little research on these devices.")

/* Translators: big line while doing it, read from afar: at most ten words (electric-massager.steps[read].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Read its leaflet once.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (electric-massager.steps[read].text) */
/* xgettext:no-c-format */
NC_("step-text", "Look for illnesses and implants that it is not for.")

/* Translators: big line while doing it, read from afar: at most ten words (electric-massager.steps[place].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lay it on muscle, beside the spine.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (electric-massager.steps[place].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit upright. A collar lies on the shoulders, a cushion between back and chair.")

/* Translators: big line while doing it, read from afar: at most ten words (electric-massager.steps[feel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lowest level. How strong is it?")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (electric-massager.steps[feel].text) */
/* xgettext:no-c-format */
NC_("step-text", "About {target} out of 10 is right. If it is more than {cap}, lean away or switch it off.")

/* Translators: big line while doing it, read from afar: at most ten words (electric-massager.steps[run].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let it work. Stay awake.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (electric-massager.steps[run].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe out long and let your shoulders hang. Shift a little when one place gets sore.")

/* Translators: big line while doing it, read from afar: at most ten words (electric-massager.steps[off].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Switch it off and put it away.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (electric-massager.steps[off].text) */
/* xgettext:no-c-format */
NC_("step-text", "Look at the skin: light pink is fine. Then roll your shoulders a few times.")

/* Translators: name of a technique (figure-four.name) */
/* xgettext:no-c-format */
NC_("technique", "Buttock stretch (figure four)")

/* Translators: what this technique is (figure-four.summary) */
/* xgettext:no-c-format */
NC_("technique", "One ankle on the other knee, and the buttock lengthens.")

/* Translators: how to go on over the weeks (figure-four.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "On a chair: ankle on the other knee, lean forward with a straight back.")

/* Translators: what to be careful about (figure-four.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With a new hip joint, leave this out.")

/* Translators: what to be careful about (figure-four.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If the groin pinches or pain runs below the knee, stop.")

/* Translators: what to be careful about (figure-four.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Later in pregnancy do it on a chair.")

/* Translators: how sure anyone is (figure-four.evidence.sentence); how sure anyone is (knees-to-chest.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "For lasting low back pain stretching alone did no better than no treatment. It may still feel good.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[lie].cue); big line while doing it, read from afar: at most ten words (knees-to-chest.steps[lie].cue); big line while doing it, read from afar: at most ten words (low-back-basics.steps[lie].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie on your back, knees bent.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "On a mat or your bed. On a chair, sit tall near its front edge.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[cross].cue); big line while doing it, read from afar: at most ten words (figure-four.steps[chair-cross].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ankle on the other knee.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[cross].text); how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[chair-cross].text) */
/* xgettext:no-c-format */
NC_("step-text", "Cross the leg of the side you stretch and let its knee fall outward.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[pull].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hold behind the thigh. Bring it closer.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[pull].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take five seconds. Stop at a mild pull in the buttock.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there. Head and shoulders rest.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[release].cue); big line while doing it, read from afar: at most ten words (fingers.steps[leave].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[leave].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let go slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[release].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put the foot down over five seconds, then uncross.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[chair-sit].cue); big line while doing it, read from afar: at most ten words (thread-the-needle.steps[chair-sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit tall near the front of a chair.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[chair-sit].text); how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[chair-sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "A firm chair without wheels. Both feet flat on the floor.")

/* Translators: big line while doing it, read from afar: at most ten words (figure-four.steps[chair-lean].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lean forward with a straight back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[chair-lean].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bend at the hips over five seconds. Stop at a mild pull in the buttock.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (figure-four.steps[chair-return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Rise over five seconds, then put the foot down.")

/* Translators: name of a technique (fingers.name) */
/* xgettext:no-c-format */
NC_("technique", "Fingers and small circles")

/* Translators: what this technique is (fingers.summary) */
/* xgettext:no-c-format */
NC_("technique", "Your own fingertips find the sore spot and warm it. They hold it until it calms down a little.")

/* Translators: how it is done on this muscle (fingers.notes[pinch].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, hold the muscle softly between thumb and fingers.")

/* Translators: how it is done on this muscle (fingers.notes[flat].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, press with flat fingers only.")

/* Translators: how it is done on this muscle (fingers.notes[light].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, stay very light.")

/* Translators: how to go on over the weeks (fingers.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "From the second week: two or three spots. Take two to three minutes for one region.")

/* Translators: what to be careful about (fingers.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Stay on muscle. Keep off the front and side of the throat. Keep out of the hollow above the collarbone and the depth of the armpit. Never press the tips of the spine, or breast tissue.")

/* Translators: what to be careful about (fingers.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Are your hands sore or tired? A ball or a cane is kinder to them.")

/* Translators: how sure anyone is (fingers.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Holding pressure makes the spot itself less tender for a while. In studies the effect on the pain people report was small or unclear.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[find].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[find].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sweep lightly and find the most tender spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[find].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit with your arm resting on a table. Let the flat pads of two or three fingers glide over the muscle. Hardly press at all. Notice where it is most tender, and whether you feel it anywhere else.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[warm].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[warm].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Rub slowly and lightly around it.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[warm].text) */
/* xgettext:no-c-format */
NC_("step-text", "Make slow, light strokes on the skin around the spot. This is only to warm up, so it should feel pleasant.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[press].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[sink].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sink in with three long breaths out.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[press].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lay two or three finger pads flat on the spot. With each breath out let them sink a little deeper. Stop at a good ache of about {target} out of 10. Never go above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[circle].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Small circles, about one every second.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[circle].text) */
/* xgettext:no-c-format */
NC_("step-text", "Keep the pads on one patch of skin and move the skin with them. The circles are about 2 cm wide. The pressure stays at {target} and your breath stays calm.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[circle-back].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Now the circles the other way round.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[circle-back].text) */
/* xgettext:no-c-format */
NC_("step-text", "Same spot, same size, other direction. Let your shoulders hang.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[hold].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[wait].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hold still. Wait until it eases.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Rest on the spot without moving. In through the nose for four seconds, out for six. Hold a fold instead on top of the shoulder or at the armpit. Hold it softly between thumb and fingers. If the ache has not faded after half a minute, lighten by half.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[leave].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take the pressure off over a few seconds. The spot never gets a jolt.")

/* Translators: big line while doing it, read from afar: at most ten words (fingers.steps[move].cue); big line while doing it, read from afar: at most ten words (pressure-release.steps[move].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Move through your comfortable range.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (fingers.steps[move].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn and lift three to five times, easily. Go only as far as it feels good.")

/* Translators: name of a technique (foam-roller.name) */
/* xgettext:no-c-format */
NC_("technique", "Foam roller for the upper back")

/* Translators: what this technique is (foam-roller.summary) */
/* xgettext:no-c-format */
NC_("technique", "A still hold and a few slow passes. Over the upper back, and only there.")

/* Translators: how it is done on this muscle (foam-roller.notes[side].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, lie on that side, very gently.")

/* Translators: how to go on over the weeks (foam-roller.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with your hips on the floor and the still hold only.")

/* Translators: how to go on over the weeks (foam-roller.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is comfortable, add five to eight slow passes.")

/* Translators: how to go on over the weeks (foam-roller.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "One to two minutes altogether, once a day, three to five days a week.")

/* Translators: what to be careful about (foam-roller.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Upper back only. Never the neck, and never below the lower third of the ribs. The low back has no ribs to carry it.")

/* Translators: what to be careful about (foam-roller.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "A soft or medium roller is enough. Your hands carry your head the whole time.")

/* Translators: how sure anyone is (foam-roller.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "In a small trial, holding still on a roller lowered tenderness a little. Rolling did not. That was the calf of healthy people, not the back.")

/* Translators: big line while doing it, read from afar: at most ten words (foam-roller.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit in front of the roller.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (foam-roller.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "The roller lies across, close behind you. Bend your knees, feet flat, and put your hands behind your head.")

/* Translators: big line while doing it, read from afar: at most ten words (foam-roller.steps[place].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie back over it, hips on the floor.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (foam-roller.steps[place].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let the roller meet your upper back at the height of the sore spot. Stay below the top of the shoulder blades. Your hips stay on the floor and your hands carry your head. For a spot at the side of the ribs, lie gently on that side.")

/* Translators: big line while doing it, read from afar: at most ten words (foam-roller.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hips down. Hold still and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (foam-roller.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your back soften over the roller. Stop at a good ache of about {target} out of 10, never above {cap}. Breathe out longer than in. Push through your feet to make it lighter.")

/* Translators: big line while doing it, read from afar: at most ten words (foam-roller.steps[roll].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift your hips a little. Roll slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (foam-roller.steps[roll].text) */
/* xgettext:no-c-format */
NC_("step-text", "Walk your feet so that the roller moves two or three centimeters a second. Stay between the bra line and the top of the shoulders. Rest for a breath or two where it is sore.")

/* Translators: big line while doing it, read from afar: at most ten words (foam-roller.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Roll off sideways and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (foam-roller.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your hips down, turn onto your side, and push the roller away. Take a few easy breaths before you get up.")

/* Translators: name of a technique (gentle-movement.name) */
/* xgettext:no-c-format */
NC_("technique", "Gentle movement")

/* Translators: what this technique is (gentle-movement.summary) */
/* xgettext:no-c-format */
NC_("technique", "Easy movements for neck, shoulders and back. They go only as far as they do not hurt.")

/* Translators: how to go on over the weeks (gentle-movement.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "A minute or two, several times a day.")

/* Translators: how to go on over the weeks (gentle-movement.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Let the movements grow by themselves as they get easier.")

/* Translators: what to be careful about (gentle-movement.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Stay inside the range that does not hurt. Leave out any movement that does.")

/* Translators: what to be careful about (gentle-movement.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Slow and small is right. There is nothing to stretch here.")

/* Translators: how sure anyone is (gentle-movement.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Guidelines advise to keep moving with back pain; which movements are best, nobody knows.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[neck-turn].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Look to one side, then to the other.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[neck-turn].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn your head slowly with your eyes leading. Go only as far as it is easy.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[neck-tip].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Tip your ear a little to each side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[neck-tip].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your head sway like grass in a light wind, without pulling.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[shoulders].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Roll your shoulders.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[shoulders].text) */
/* xgettext:no-c-format */
NC_("step-text", "Up, back, and down, as round as it wants to be.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[arms].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift both arms as far as is easy.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[arms].text) */
/* xgettext:no-c-format */
NC_("step-text", "Reach forward and up with soft elbows, and let them sink again. The shoulder blades glide along.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[mid-back].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Turn your trunk a little each way.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[mid-back].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit tall with your hands crossed on your shoulders. Turn from the ribs, not from the neck.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[low-back].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Tip your pelvis forward and back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[low-back].text) */
/* xgettext:no-c-format */
NC_("step-text", "Roll over your sitting bones. Let the low back hollow a little, then round a little.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[hips].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Shift your weight from side to side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[hips].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let one sitting bone grow light, then the other. Waist and hips lengthen in turn.")

/* Translators: big line while doing it, read from afar: at most ten words (gentle-movement.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Rest and breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (gentle-movement.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit back and let your hands lie in your lap. Take a few slow breaths.")

/* Translators: name of a technique (heat.name) */
/* xgettext:no-c-format */
NC_("technique", "Warmth")

/* Translators: what this technique is (heat.summary) */
/* xgettext:no-c-format */
NC_("technique", "A wrapped heat pad, wheat bag or warm-water bottle for fifteen minutes. It comes before you press or stretch.")

/* Translators: how to go on over the weeks (heat.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Ten to fifteen minutes, twenty at most, up to three times a day.")

/* Translators: how to go on over the weeks (heat.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Leave at least an hour between two rounds.")

/* Translators: what to be careful about (heat.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "It should feel pleasantly warm, never hot. One or two layers of towel lie between it and your skin.")

/* Translators: what to be careful about (heat.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never lie on it and never fall asleep with it.")

/* Translators: what to be careful about (heat.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "No warmth on a fresh injury with swelling, nor on numb or broken skin. No warmth over a rub or a patch, or on the throat.")

/* Translators: how sure anyone is (heat.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "For low back pain of days or weeks, warmth gave a small, short relief. Several trials found so. For neck and shoulder this is carried over.")

/* Translators: big line while doing it, read from afar: at most ten words (heat.steps[test].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Test it on your forearm first.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[test].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold it against the inside of your forearm for five seconds. It should feel pleasantly warm. If it feels hot, let it cool.")

/* Translators: big line while doing it, read from afar: at most ten words (heat.steps[towel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Put one or two towels on the skin.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[towel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lie or sit comfortably and lay a folded towel over the sore muscle.")

/* Translators: big line while doing it, read from afar: at most ten words (heat.steps[warm].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lay it on and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[warm].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put the warmth on top of the towel. Lie beside or under it, never on it, and let your shoulders get heavy.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[check].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift the towel and look, or ask someone, or use a mirror. Light pink is fine. If it is bright red, blotchy, or stings, stop here.")

/* Translators: big line while doing it, read from afar: at most ten words (heat.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Back on. Stay awake and comfortable.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Cover the spot again for the rest of the time. Read or listen to something, but do not fall asleep.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[off].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put the warmth aside and let the skin cool for a moment.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (heat.steps[move].text) */
/* xgettext:no-c-format */
NC_("step-text", "Move the warm muscle easily, in every direction that feels good. Pressure or a stretch can follow now.")

/* Translators: name of a technique (helper-massage.name) */
/* xgettext:no-c-format */
NC_("technique", "Massage by a helper")

/* Translators: what this technique is (helper-massage.summary) */
/* xgettext:no-c-format */
NC_("technique", "Someone you trust strokes, kneads and holds the sore spot. You call the pressure.")

/* Translators: how it is done on this muscle (helper-massage.notes[flat].say) */
/* xgettext:no-c-format */
NC_("technique", "Flat hands only, beside the spine.")

/* Translators: how to go on over the weeks (helper-massage.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Five minutes are plenty at first; ten minutes at most, once a day.")

/* Translators: how to go on over the weeks (helper-massage.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "The next day feels fine? Hold 5 seconds longer every second time, up to 40 seconds.")

/* Translators: what to be careful about (helper-massage.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Agree on a stop word and on a number from 0 to 10. The helper asks for the number every 20 to 30 seconds.")

/* Translators: what to be careful about (helper-massage.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Low back: flat hands only, beside the spine, between ribs and hip bone. No thumbs under the ribs.")

/* Translators: what to be careful about (helper-massage.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The helper never cracks, twists, or pulls the neck.")

/* Translators: how sure anyone is (helper-massage.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Massage may ease low back pain for a short time. Reviewers have very little confidence in the numbers.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[agree].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Agree on a stop word first.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[agree].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lie on your front with a pillow, or sit and lean on a table. Agree on a stop word and on a number from 0 to 10. The helper warms both hands and takes off rings and watch.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[stroke].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Helper: long, slow strokes with flat hands.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[stroke].text) */
/* xgettext:no-c-format */
NC_("step-text", "Glide with flat hands beside the spine. Go from the low back to the shoulders and out again. A little oil or lotion helps but is not needed.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[knead].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Helper: knead with flat palms beside the spine.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[knead].text) */
/* xgettext:no-c-format */
NC_("step-text", "Push the muscle slowly away from the spine with flat palms. Let it come back. Begin on the sore side. Change to the other side after half the time. Never on the spine itself.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[circle].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Helper: small circles on the spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[circle].text) */
/* xgettext:no-c-format */
NC_("step-text", "Use the soft pads of thumbs or fingers. Circles are about 2 cm wide, one a second. Ask for the number. About {target} is right, more than {cap} is too much.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Helper: hold still and ask for the number.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Rest on the spot with soft thumbs, while the person breathes out slowly. On the low back use a flat hand. About {target} is right. If the number does not fall, lighten by half.")

/* Translators: big line while doing it, read from afar: at most ten words (helper-massage.steps[finish].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Helper: finish with long, light strokes.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (helper-massage.steps[finish].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take the pressure off slowly and stroke the whole back with flat hands. Leave a moment of rest before getting up.")

/* Translators: name of a technique (knees-to-chest.name) */
/* xgettext:no-c-format */
NC_("technique", "Knees to chest")

/* Translators: what this technique is (knees-to-chest.summary) */
/* xgettext:no-c-format */
NC_("technique", "Lying on your back, you rock the knees. Then you hug them one by one, and both.")

/* Translators: how it is done on this muscle (knees-to-chest.notes[rocks].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, only rock your knees. Leave the hugs out.")

/* Translators: how to go on over the weeks (knees-to-chest.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with the rocks and one hold of 30 seconds for each knee.")

/* Translators: how to go on over the weeks (knees-to-chest.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do it twice a day.")

/* Translators: what to be careful about (knees-to-chest.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With a new hip or knee, keep to the bend your surgeon allowed.")

/* Translators: what to be careful about (knees-to-chest.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not with thin bones (osteoporosis), and not in pregnancy.")

/* Translators: what to be careful about (knees-to-chest.cautions[]); what to be careful about (side-bend.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If pain runs into the leg below the knee, stop.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (knees-to-chest.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "Feet flat, arms beside you, a thin cushion under your head if you like.")

/* Translators: big line while doing it, read from afar: at most ten words (knees-to-chest.steps[rock].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Rock your knees from side to side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (knees-to-chest.steps[rock].text) */
/* xgettext:no-c-format */
NC_("step-text", "Small and slow, shoulders down. Only as far as it is easy.")

/* Translators: big line while doing it, read from afar: at most ten words (knees-to-chest.steps[one].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hug one knee toward your chest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (knees-to-chest.steps[one].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold behind the thigh or over the shin. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (knees-to-chest.steps[both].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Now hug both knees.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (knees-to-chest.steps[both].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bring up one knee after the other. Let your low back grow wide and breathe into it.")

/* Translators: big line while doing it, read from afar: at most ten words (knees-to-chest.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Feet down, one by one. Rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (knees-to-chest.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lie for a few breaths. Roll onto your side to get up.")

/* Translators: name of a technique (lat-stretch.name) */
/* xgettext:no-c-format */
NC_("technique", "Table stretch for the side")

/* Translators: what this technique is (lat-stretch.summary) */
/* xgettext:no-c-format */
NC_("technique", "Hands on a table, hips back: the side of the back grows long.")

/* Translators: what to be careful about (lat-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If the shoulder pinches, choose something lower for your hands.")

/* Translators: what to be careful about (lat-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Use a table that cannot slide, and keep your knees soft.")

/* Translators: how sure anyone is (lat-stretch.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Shoulder stretches helped office workers in one trial. This one alone has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (lat-stretch.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hands on the table. Step back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (lat-stretch.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Stand so far away that your arms are nearly straight.")

/* Translators: big line while doing it, read from afar: at most ten words (lat-stretch.steps[back].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Push your hips back. Let the chest sink.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (lat-stretch.steps[back].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take five seconds. Your head stays between your arms.")

/* Translators: big line while doing it, read from afar: at most ten words (lat-stretch.steps[lean].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Shift your hips to the stretching side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (lat-stretch.steps[lean].text) */
/* xgettext:no-c-format */
NC_("step-text", "Shift until the side from armpit to hip feels long.")

/* Translators: big line while doing it, read from afar: at most ten words (lat-stretch.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay long. Breathe into that side.")

/* Translators: big line while doing it, read from afar: at most ten words (lat-stretch.steps[return].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Walk toward the table and rise slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (lat-stretch.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Come to the middle first, then stand up over five seconds.")

/* Translators: name of a technique (leg-lift.name) */
/* xgettext:no-c-format */
NC_("technique", "Side leg lift and clam")

/* Translators: what this technique is (leg-lift.summary) */
/* xgettext:no-c-format */
NC_("technique", "Lying on your side, you lift the top leg. Then you open the knee like a shell.")

/* Translators: how to go on over the weeks (leg-lift.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Later put a band around your thighs.")

/* Translators: what to be careful about (leg-lift.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The pelvis stays still; do not roll back.")

/* Translators: what to be careful about (leg-lift.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With a new hip joint, ask first which movements you may do.")

/* Translators: how sure anyone is (leg-lift.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Strength training has good support for low back and hip. This exercise by itself has less.")

/* Translators: big line while doing it, read from afar: at most ten words (leg-lift.steps[lie].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie on your side, legs long.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (leg-lift.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "The side you train is on top. Rest your head on a pillow; the lower knee may bend.")

/* Translators: big line while doing it, read from afar: at most ten words (leg-lift.steps[lift].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift the top leg. Toes point forward.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (leg-lift.steps[lift].text) */
/* xgettext:no-c-format */
NC_("step-text", "Two or three seconds up and three down, not higher than is easy.")

/* Translators: big line while doing it, read from afar: at most ten words (leg-lift.steps[clam].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Feet together. Open the top knee.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (leg-lift.steps[clam].text) */
/* xgettext:no-c-format */
NC_("step-text", "Bend both knees. Open for two seconds and close for two.")

/* Translators: big line while doing it, read from afar: at most ten words (leg-lift.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Legs together. Rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (leg-lift.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take a few easy breaths.")

/* Translators: name of a technique (low-back-basics.name) */
/* xgettext:no-c-format */
NC_("technique", "Low-back basics")

/* Translators: what this technique is (low-back-basics.summary) */
/* xgettext:no-c-format */
NC_("technique", "Bridge, bird-dog, and side plank train the muscles that carry the low back.")

/* Translators: how to go on over the weeks (low-back-basics.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with the bridge and the bird-dog, six times each.")

/* Translators: how to go on over the weeks (low-back-basics.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, hold for ten seconds, then add the side plank.")

/* Translators: how to go on over the weeks (low-back-basics.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Every other day is enough.")

/* Translators: what to be careful about (low-back-basics.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Breathe on all the time; do not hold your breath.")

/* Translators: what to be careful about (low-back-basics.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If pain runs into the leg, or a movement hurts clearly, leave it out.")

/* Translators: how sure anyone is (low-back-basics.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Exercise may ease lasting low back pain, as many trials together show. No single kind stands out.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "Feet flat and hip-wide, arms beside you.")

/* Translators: big line while doing it, read from afar: at most ten words (low-back-basics.steps[bridge].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Press your feet down. Lift your hips.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[bridge].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift until shoulders, hips, and knees make one line. Stay for five seconds, then lower slowly.")

/* Translators: big line while doing it, read from afar: at most ten words (low-back-basics.steps[kneel].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Turn over onto hands and knees.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[kneel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hands under shoulders, knees under hips, back level.")

/* Translators: big line while doing it, read from afar: at most ten words (low-back-basics.steps[bird-dog].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Reach one arm and the opposite leg.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[bird-dog].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hips stay level. Hold for five seconds, then change sides each time.")

/* Translators: big line while doing it, read from afar: at most ten words (low-back-basics.steps[plank].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Elbow under shoulder. Lift your hips.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[plank].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lie on your side with bent knees. Lift the hips for five seconds, then lower them.")

/* Translators: big line while doing it, read from afar: at most ten words (low-back-basics.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie on your back and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (low-back-basics.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your low back settle for a few breaths.")

/* Translators: name of a technique (massage-gun.name) */
/* xgettext:no-c-format */
NC_("technique", "Massage gun")

/* Translators: what this technique is (massage-gun.summary) */
/* xgettext:no-c-format */
NC_("technique", "At its lowest speed, a soft head drifts over the muscle. It takes about a minute.")

/* Translators: how it is done on this muscle (massage-gun.notes[low].say) */
/* xgettext:no-c-format */
NC_("technique", "Stay on the lowest speed here.")

/* Translators: how to go on over the weeks (massage-gun.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with 60 seconds for one muscle. Use the lowest speed and the soft round head.")

/* Translators: how to go on over the weeks (massage-gun.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Never more than 15 seconds on the spot itself. Never more than two minutes for one muscle.")

/* Translators: how to go on over the weeks (massage-gun.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Once a day at most, and two days a week without it.")

/* Translators: what to be careful about (massage-gun.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Muscle only. Never on the neck, the head, the spine, the kidneys or bare ribs. Never on the collarbone, the armpit or the belly.")

/* Translators: what to be careful about (massage-gun.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never over an implant, a pacemaker or a port. Never over a bruise, or a vein that bothers you.")

/* Translators: what to be careful about (massage-gun.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Rare but serious harm has been reported. In single cases muscle broke down, or a neck artery tore.")

/* Translators: how sure anyone is (massage-gun.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Small studies suggest that it may help flexibility and recovery. For knots there is little research.")

/* Translators: big line while doing it, read from afar: at most ten words (massage-gun.steps[place].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Head on the muscle, then switch on.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (massage-gun.steps[place].text) */
/* xgettext:no-c-format */
NC_("step-text", "Choose the soft round head and the lowest speed. Rest it on the fleshy part of the muscle before you switch it on.")

/* Translators: big line while doing it, read from afar: at most ten words (massage-gun.steps[sweep].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let it float. Sweep slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (massage-gun.steps[sweep].text) */
/* xgettext:no-c-format */
NC_("step-text", "Glide two or three centimeters a second along the muscle. Add no push of your own: its weight is enough. It should feel like {target} out of 10 at most.")

/* Translators: big line while doing it, read from afar: at most ten words (massage-gun.steps[around].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Circle slowly around the sore spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (massage-gun.steps[around].text) */
/* xgettext:no-c-format */
NC_("step-text", "Draw small, slow circles around the spot without stopping on it. Stay clear of spine and bone.")

/* Translators: big line while doing it, read from afar: at most ten words (massage-gun.steps[spot].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Now rest lightly on the spot.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (massage-gun.steps[spot].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let the head lie on it and breathe out. It must stay below {cap} out of 10. If it stings or goes numb, lift off at once.")

/* Translators: big line while doing it, read from afar: at most ten words (massage-gun.steps[stop].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift it off and switch it off.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (massage-gun.steps[stop].text) */
/* xgettext:no-c-format */
NC_("step-text", "That is enough for this muscle today. Roll your shoulder once or twice.")

/* Translators: name of a technique (micro-break.name) */
/* xgettext:no-c-format */
NC_("technique", "One-minute break")

/* Translators: what this technique is (micro-break.summary) */
/* xgettext:no-c-format */
NC_("technique", "A minute of easy movement every half hour, at the desk or anywhere.")

/* Translators: how to go on over the weeks (micro-break.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Every 30 minutes while you sit; every 20 to 45 is fine.")

/* Translators: how to go on over the weeks (micro-break.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Tie it to something that happens anyway, such as a call that ends.")

/* Translators: what to be careful about (micro-break.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Small and easy. It should feel like a yawn, not like training.")

/* Translators: how sure anyone is (micro-break.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Short exercise breaks are part of programs that helped office workers. The breaks alone are less well tested.")

/* Translators: big line while doing it, read from afar: at most ten words (micro-break.steps[shoulder-rolls].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Roll both shoulders back.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (micro-break.steps[shoulder-rolls].text) */
/* xgettext:no-c-format */
NC_("step-text", "Up, back, and down, five slow rounds.")

/* Translators: big line while doing it, read from afar: at most ten words (micro-break.steps[blade-squeeze].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Squeeze the blades together, three seconds each.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (micro-break.steps[blade-squeeze].text) */
/* xgettext:no-c-format */
NC_("step-text", "Back and slightly down, then let go. Your shoulders stay low.")

/* Translators: big line while doing it, read from afar: at most ten words (micro-break.steps[look].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Look over each shoulder.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (micro-break.steps[look].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn slowly to one side, then to the other. Go only as far as it is easy.")

/* Translators: big line while doing it, read from afar: at most ten words (micro-break.steps[breathe].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Three slow breaths.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (micro-break.steps[breathe].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe in through your nose, breathe out longer, and let your shoulders sink.")

/* Translators: name of a technique (muscle-rub.name) */
/* xgettext:no-c-format */
NC_("technique", "Muscle rub")

/* Translators: what this technique is (muscle-rub.summary) */
/* xgettext:no-c-format */
NC_("technique", "A warming or cooling cream that may distract from pain for a while.")

/* Translators: how to go on over the weeks (muscle-rub.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Twice a day, unless the leaflet says otherwise.")

/* Translators: how to go on over the weeks (muscle-rub.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Seven days at most, then ask a pharmacist or a doctor.")

/* Translators: what to be careful about (muscle-rub.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Burning, blisters, or swelling: wash it off at once and get medical help.")

/* Translators: what to be careful about (muscle-rub.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never with a heat pad, a massage gun, a bandage, or a hot shower.")

/* Translators: what to be careful about (muscle-rub.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Keep it away from eyes, mouth, and broken skin, and from children under twelve.")

/* Translators: what to be careful about (muscle-rub.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Ask a pharmacist first with blood thinners, asthma, stomach or kidney disease. Do so with heart disease and in pregnancy, too.")

/* Translators: what to be careful about (muscle-rub.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "It does not soften a knot; it only changes what you feel.")

/* Translators: how sure anyone is (muscle-rub.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Warming rubs have little good research. Anti-inflammatory gels do better for fresh sprains. Burns have been reported.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[read].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Read the leaflet.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[read].text) */
/* xgettext:no-c-format */
NC_("step-text", "Look for your medicines, allergies, and illnesses. If one of them is named, ask first.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[patch-test].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "First time: test a little, wait a day.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[patch-test].text) */
/* xgettext:no-c-format */
NC_("step-text", "Put as much as a pea on the inside of your forearm. If the skin stays calm for 24 hours, go on.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[squeeze].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "A pea to a walnut is enough.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[squeeze].text) */
/* xgettext:no-c-format */
NC_("step-text", "The skin should be clean, dry, and cool. Use less for a small muscle.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[rub].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Rub it in lightly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[rub].text) */
/* xgettext:no-c-format */
NC_("step-text", "Flat fingers, slow circles, hardly any pressure. Where you can’t reach, let someone with gloves do it.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[wash].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Wash your hands, twice.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[wash].text) */
/* xgettext:no-c-format */
NC_("step-text", "Use soap and cool water. Mind your eyes for the rest of the day.")

/* Translators: big line while doing it, read from afar: at most ten words (muscle-rub.steps[after].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Leave it open and cool.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (muscle-rub.steps[after].text) */
/* xgettext:no-c-format */
NC_("step-text", "No bandage, no heat, and no hot shower for two hours.")

/* Translators: name of a technique (open-book.name) */
/* xgettext:no-c-format */
NC_("technique", "Open book")

/* Translators: what this technique is (open-book.summary) */
/* xgettext:no-c-format */
NC_("technique", "Lying on your side, the top arm opens like a book cover. It turns the ribs.")

/* Translators: how to go on over the weeks (open-book.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with five slow turns for each side, once a day.")

/* Translators: how to go on over the weeks (open-book.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do eight for each side.")

/* Translators: what to be careful about (open-book.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Has your shoulder ever slipped out? Keep the arm bent and the turn small.")

/* Translators: what to be careful about (open-book.cautions[]); what to be careful about (thread-the-needle.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not with thin bones (osteoporosis).")

/* Translators: what to be careful about (open-book.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The pillow is as high as your shoulder is wide. Then the neck stays straight.")

/* Translators: how sure anyone is (open-book.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "For lasting low back pain stretching alone did no better than no treatment. For the upper back this has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (open-book.steps[lie].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie on your side, knees bent.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (open-book.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "The side you stretch is on top. Both arms reach forward, palms together.")

/* Translators: big line while doing it, read from afar: at most ten words (open-book.steps[open].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Open the top arm like a book cover.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (open-book.steps[open].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe in and open, with your eyes on the hand. Breathe out and close, the pull never above {cap} out of 10.")

/* Translators: big line while doing it, read from afar: at most ten words (open-book.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Close the book and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (open-book.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take a few easy breaths before you turn over or get up.")

/* Translators: name of a technique (pressure-release.name) */
/* xgettext:no-c-format */
NC_("technique", "Graded pressure")

/* Translators: what this technique is (pressure-release.summary) */
/* xgettext:no-c-format */
NC_("technique", "The method behind fingers, ball, and cane: find, sink in, wait, leave slowly.")

/* Translators: how to go on over the weeks (pressure-release.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "In the first week: one spot, twice for 20 to 30 seconds.")

/* Translators: how to go on over the weeks (pressure-release.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Then two or three spots, once or twice for 30 to 60 seconds.")

/* Translators: how to go on over the weeks (pressure-release.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "After soreness of more than a day, halve time and pressure. Skip a day, too.")

/* Translators: what to be careful about (pressure-release.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "More pressure is not better. You must be able to breathe calmly all the time.")

/* Translators: what to be careful about (pressure-release.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Stay on muscle. Never on the throat, the front of the neck, or the spine.")

/* Translators: what to be careful about (pressure-release.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "One spot gets 90 seconds at most. Then move on.")

/* Translators: how sure anyone is (pressure-release.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Held pressure lowers the tenderness of a spot for a while. Its effect on pain itself is small or unclear.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[find].text) */
/* xgettext:no-c-format */
NC_("step-text", "Glide over the muscle with hardly any pressure. Notice how tender the spot is, from 0 to 10.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[warm].text) */
/* xgettext:no-c-format */
NC_("step-text", "Slow, light strokes around the spot. This should feel pleasant.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[sink].text) */
/* xgettext:no-c-format */
NC_("step-text", "Add a little with every breath out, up to about {target} out of 10. Never go above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[wait].text) */
/* xgettext:no-c-format */
NC_("step-text", "In for four seconds, out for six. When the ache fades, follow it down, up to the same strength. If it does not fade in half a minute, lighten by half.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[leave].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take the pressure off over five seconds.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (pressure-release.steps[move].text) */
/* xgettext:no-c-format */
NC_("step-text", "Move the muscle three to five times, easily. Then feel the spot once more: is it less tender?")

/* Translators: name of a technique (professional.name) */
/* xgettext:no-c-format */
NC_("technique", "See a professional")

/* Translators: what this technique is (professional.summary) */
/* xgettext:no-c-format */
NC_("technique", "Who can help, what to tell them, and what to expect.")

/* Translators: how to go on over the weeks (professional.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Nothing has changed after four to six weeks of self-care? Ask for a visit, or sooner if it worries you.")

/* Translators: how to go on over the weeks (professional.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "A physiotherapist can find out which muscle it is. They can show you exercises that fit you.")

/* Translators: what to be careful about (professional.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Never put needles into yourself. Over the chest and shoulders the lung lies close below.")

/* Translators: what to be careful about (professional.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Acupuncture and dry needling are two different traditions. Both belong in trained hands with sterile needles. Soreness and bruises are common. A collapsed lung is rare.")

/* Translators: what to be careful about (professional.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Before anyone treats you, tell them about blood thinners or a pregnancy. Tell them about a lung disease or a pacemaker, too.")

/* Translators: how sure anyone is (professional.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Hands-on treatment may ease pain for hours to days. It fits best together with exercise. Guidelines disagree about needles.")

/* Translators: big line while doing it, read from afar: at most ten words (professional.steps[choose].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Choose who to see.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (professional.steps[choose].text) */
/* xgettext:no-c-format */
NC_("step-text", "A physiotherapist tests how you move and plans exercises with you. A massage therapist works with the hands. A doctor looks for other causes and at medicines.")

/* Translators: big line while doing it, read from afar: at most ten words (professional.steps[tell].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Show where it is, and tell all.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (professional.steps[tell].text) */
/* xgettext:no-c-format */
NC_("step-text", "Point to the spot. Say since when, what makes it worse, and what you have tried. Name medicines, pregnancy, implants and illnesses.")

/* Translators: big line while doing it, read from afar: at most ten words (professional.steps[examine].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let them look and test.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (professional.steps[examine].text) */
/* xgettext:no-c-format */
NC_("step-text", "They watch you move, feel the muscle, and test strength and feeling. Say stop whenever you want to.")

/* Translators: big line while doing it, read from afar: at most ten words (professional.steps[learn].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Ask what you can do at home.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (professional.steps[learn].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let them show you two or three exercises. Ask how to go on if it comes back. What you do yourself tends to carry furthest.")

/* Translators: name of a technique (prone-y-t.name) */
/* xgettext:no-c-format */
NC_("technique", "Arm lifts on your front (Y and T)")

/* Translators: what this technique is (prone-y-t.summary) */
/* xgettext:no-c-format */
NC_("technique", "Lying on your front, you lift both arms a little, thumbs up.")

/* Translators: how to go on over the weeks (prone-y-t.dose.progression[]); how to go on over the weeks (wall-angels.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Each week take one step: up to ten, then a second set.")

/* Translators: how to go on over the weeks (prone-y-t.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Too hard at first? Stand at a wall and lift your hands off it.")

/* Translators: what to be careful about (prone-y-t.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "A few centimeters are enough. Your forehead stays on a folded towel.")

/* Translators: what to be careful about (prone-y-t.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "In pregnancy choose the version at the wall.")

/* Translators: how sure anyone is (prone-y-t.evidence.sentence); how sure anyone is (wall-angels.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Strength training for neck and shoulders has good support. This exercise by itself has less.")

/* Translators: big line while doing it, read from afar: at most ten words (prone-y-t.steps[lie].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lie on your front, forehead on a towel.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (prone-y-t.steps[lie].text) */
/* xgettext:no-c-format */
NC_("step-text", "Neck long, arms out to the sides, thumbs up.")

/* Translators: big line while doing it, read from afar: at most ten words (prone-y-t.steps[t].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Arms wide. Lift both, thumbs up.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (prone-y-t.steps[t].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift for two seconds, hold for two, lower for two. Draw the blades back and down.")

/* Translators: big line while doing it, read from afar: at most ten words (prone-y-t.steps[y].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Arms in a Y. Lift both.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (prone-y-t.steps[y].text) */
/* xgettext:no-c-format */
NC_("step-text", "Reach forward and out, then lift in the same slow way.")

/* Translators: big line while doing it, read from afar: at most ten words (prone-y-t.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Put your arms down and rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (prone-y-t.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn your head to one side and breathe.")

/* Translators: name of a technique (relative-rest.name) */
/* xgettext:no-c-format */
NC_("technique", "Ease off, keep moving")

/* Translators: what this technique is (relative-rest.summary) */
/* xgettext:no-c-format */
NC_("technique", "Give the muscle a break from the one thing that sets it off. Keep all other movement.")

/* Translators: how to go on over the weeks (relative-rest.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Halve the activity for two or three days.")

/* Translators: how to go on over the weeks (relative-rest.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Then bring back 10 to 20 percent of it every two days. The next day should be fine.")

/* Translators: what to be careful about (relative-rest.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not bed rest: guidelines for back pain do not advise it.")

/* Translators: how sure anyone is (relative-rest.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Guidelines for low back pain advise staying active. Halving the load for a few days is our own careful choice.")

/* Translators: big line while doing it, read from afar: at most ten words (relative-rest.steps[name].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Name the one thing that sets it off.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (relative-rest.steps[name].text) */
/* xgettext:no-c-format */
NC_("step-text", "Think of the last days. Which one activity makes this spot worse? Long typing, a heavy bag, a sport, a way of sitting?")

/* Translators: big line while doing it, read from afar: at most ten words (relative-rest.steps[halve].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Cut it by about half.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (relative-rest.steps[halve].text) */
/* xgettext:no-c-format */
NC_("step-text", "For two or three days do half of it. Half the time, half the weight, or half the speed.")

/* Translators: big line while doing it, read from afar: at most ten words (relative-rest.steps[keep].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Keep all your other movement.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (relative-rest.steps[keep].text) */
/* xgettext:no-c-format */
NC_("step-text", "Walk, reach, and turn as usual. Muscles like to be used, even sore ones.")

/* Translators: big line while doing it, read from afar: at most ten words (relative-rest.steps[return].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Bring it back a little every two days.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (relative-rest.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Add 10 to 20 percent every two days. If it gets clearly worse, stay at that amount a little longer.")

/* Translators: name of a technique (self-hug.name) */
/* xgettext:no-c-format */
NC_("technique", "Self-hug")

/* Translators: what this technique is (self-hug.summary) */
/* xgettext:no-c-format */
NC_("technique", "Hugging yourself and breathing into your back opens the space between the shoulder blades.")

/* Translators: how to go on over the weeks (self-hug.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two slow holds of 30 seconds, once a day.")

/* Translators: how to go on over the weeks (self-hug.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, go to two times a day. Up to four holds are fine.")

/* Translators: how to go on over the weeks (self-hug.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Change which arm is on top from one hold to the next.")

/* Translators: what to be careful about (self-hug.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Round the upper back only, and let your head follow without pulling it down.")

/* Translators: how sure anyone is (self-hug.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "A gentle stretch taught by many; this one alone has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (self-hug.steps[open].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Open both arms wide.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (self-hug.steps[open].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit tall toward the front of the seat and take a breath in.")

/* Translators: big line while doing it, read from afar: at most ten words (self-hug.steps[hug].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hug yourself: each hand on the other blade.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (self-hug.steps[hug].text) */
/* xgettext:no-c-format */
NC_("step-text", "Cross your arms over five seconds. Reach each hand around toward the opposite shoulder blade. Rest where it is easy.")

/* Translators: big line while doing it, read from afar: at most ten words (self-hug.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Round your upper back. Breathe into it.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (self-hug.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let the space between the blades grow wide with every breath in. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: big line while doing it, read from afar: at most ten words (self-hug.steps[release].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Unroll slowly and let the arms sink.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (self-hug.steps[release].text) */
/* xgettext:no-c-format */
NC_("step-text", "Straighten up over five seconds. Put the other arm on top next time.")

/* Translators: name of a technique (shrug-and-drop.name) */
/* xgettext:no-c-format */
NC_("technique", "Shrug and drop")

/* Translators: what this technique is (shrug-and-drop.summary) */
/* xgettext:no-c-format */
NC_("technique", "You lift the shoulders a little and let them drop. The muscles learn how letting go feels.")

/* Translators: how to go on over the weeks (shrug-and-drop.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Five rounds, whenever you notice that your shoulders have crept up.")

/* Translators: what to be careful about (shrug-and-drop.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Use about a third of your strength, never all of it, and keep breathing.")

/* Translators: how sure anyone is (shrug-and-drop.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Muscle relaxation is on a medical society’s list for lasting low back pain. The studies behind it are of low quality. For the shoulders this is carried over.")

/* Translators: big line while doing it, read from afar: at most ten words (shrug-and-drop.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit or stand with loose arms.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (shrug-and-drop.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Feel where your shoulders are right now, without changing anything.")

/* Translators: big line while doing it, read from afar: at most ten words (shrug-and-drop.steps[shrug].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lift your shoulders, then let them drop.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (shrug-and-drop.steps[shrug].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift for five seconds with a third of your strength. Then let them fall all at once, and feel the weight for fifteen seconds.")

/* Translators: big line while doing it, read from afar: at most ten words (shrug-and-drop.steps[scan].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let your jaw and hands go, too.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (shrug-and-drop.steps[scan].text) */
/* xgettext:no-c-format */
NC_("step-text", "Go through jaw, tongue, neck, and hands, and let each one soften.")

/* Translators: name of a technique (side-bend.name) */
/* xgettext:no-c-format */
NC_("technique", "Side bend")

/* Translators: what this technique is (side-bend.summary) */
/* xgettext:no-c-format */
NC_("technique", "Reaching up and over makes one long line from the hip to the hand.")

/* Translators: how it is done on this muscle (side-bend.notes[small].say) */
/* xgettext:no-c-format */
NC_("technique", "Here, bend only a little.")

/* Translators: how to go on over the weeks (side-bend.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two slow holds of 30 seconds for each side, small and easy.")

/* Translators: how to go on over the weeks (side-bend.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "You can also do it standing. Put one hand on the back of a chair.")

/* Translators: what to be careful about (side-bend.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Bend straight to the side, neither forward nor with a twist.")

/* Translators: big line while doing it, read from afar: at most ten words (side-bend.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit tall, one hand on the seat.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-bend.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Both feet flat on the floor. Hold the seat with the hand of the side you bend to. The other side will stretch.")

/* Translators: big line while doing it, read from afar: at most ten words (side-bend.steps[reach].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Reach your other arm up and over.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-bend.steps[reach].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift the arm of the side you stretch. Bend away from it over five seconds, straight to the side.")

/* Translators: big line while doing it, read from afar: at most ten words (side-bend.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay long. Breathe into your side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-bend.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Both sitting bones stay on the seat. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-bend.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Rise over five seconds, then let the arm sink.")

/* Translators: name of a technique (side-neck-stretch.name) */
/* xgettext:no-c-format */
NC_("technique", "Gentle side-neck stretch")

/* Translators: what this technique is (side-neck-stretch.summary) */
/* xgettext:no-c-format */
NC_("technique", "A very light tilt away from an anchored collarbone. No hand goes to the head.")

/* Translators: how to go on over the weeks (side-neck-stretch.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two holds of 20 seconds for each side, once a day.")

/* Translators: how to go on over the weeks (side-neck-stretch.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, hold for 30 seconds, never stronger.")

/* Translators: what to be careful about (side-neck-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The lightest stretch of all: no hand on the head.")

/* Translators: what to be careful about (side-neck-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If you get dizzy or the arm tingles, stop.")

/* Translators: what to be careful about (side-neck-stretch.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Leave it out after 60 if you have disease of the blood vessels.")

/* Translators: how sure anyone is (side-neck-stretch.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Neck stretches helped office workers in one trial. This one alone has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (side-neck-stretch.steps[anchor].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Hand flat below the collarbone.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-neck-stretch.steps[anchor].text) */
/* xgettext:no-c-format */
NC_("step-text", "Sit tall. The other hand lies on the side you stretch and keeps the skin there.")

/* Translators: big line while doing it, read from afar: at most ten words (side-neck-stretch.steps[tip].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Tip your head away. Chin slightly up.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-neck-stretch.steps[tip].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take five seconds and stop at the first hint of a pull.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-neck-stretch.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Barely a pull: {target} out of 10, never above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (side-neck-stretch.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Chin first, then the head, over five seconds.")

/* Translators: name of a technique (skull-base-nod.name) */
/* xgettext:no-c-format */
NC_("technique", "Small nod")

/* Translators: what this technique is (skull-base-nod.summary) */
/* xgettext:no-c-format */
NC_("technique", "A tiny nod lengthens the short muscles under the edge of the skull.")

/* Translators: how to go on over the weeks (skull-base-nod.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with six nods of five seconds, once a day.")

/* Translators: how to go on over the weeks (skull-base-nod.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do ten, twice a day.")

/* Translators: how to go on over the weeks (skull-base-nod.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "You can also lie down. Rest your head on a rolled towel for 30 seconds.")

/* Translators: what to be careful about (skull-base-nod.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "If you get dizzy, stop and sit still.")

/* Translators: what to be careful about (skull-base-nod.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Nod only as far as it is easy, and never press on your head.")

/* Translators: how sure anyone is (skull-base-nod.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Neck stretches helped office workers in one trial. This nod alone has hardly been tested.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (skull-base-nod.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your shoulders hang. Feel the crown of your head rise.")

/* Translators: big line while doing it, read from afar: at most ten words (skull-base-nod.steps[nod].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Nod a tiny yes. Neck grows long.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (skull-base-nod.steps[nod].text) */
/* xgettext:no-c-format */
NC_("step-text", "Tip only your head, as if to say a small yes. Stay for five seconds. The pull under the skull never goes above {cap} out of 10.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (skull-base-nod.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your head find its own place.")

/* Translators: name of a technique (stretch-levator.name) */
/* xgettext:no-c-format */
NC_("technique", "Nose-to-armpit stretch")

/* Translators: what this technique is (stretch-levator.summary) */
/* xgettext:no-c-format */
NC_("technique", "Turning halfway and looking down lengthens the muscle that lifts the shoulder blade.")

/* Translators: how to go on over the weeks (stretch-levator.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with two slow holds of 30 seconds for each side, once a day. Three times 15 seconds are fine too.")

/* Translators: how to go on over the weeks (stretch-levator.dose.progression[]); how to go on over the weeks (stretch-upper-trapezius.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "At least three days a week, better five.")

/* Translators: what to be careful about (stretch-levator.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Turn only halfway. No pulling on the head, and no looking up at the end.")

/* Translators: what to be careful about (stretch-levator.cautions[]); what to be careful about (stretch-upper-trapezius.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Leave this out after a whiplash. Leave it out if your neck pain runs into the arm.")

/* Translators: how sure anyone is (stretch-levator.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Neck and shoulder stretches lowered pain in office workers. It was one trial of four weeks. This stretch alone has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (stretch-levator.steps[sit].cue); big line while doing it, read from afar: at most ten words (stretch-upper-trapezius.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit tall and hold the seat.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-levator.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "Hold the edge of the seat with the hand of the side you stretch. So this shoulder stays low.")

/* Translators: big line while doing it, read from afar: at most ten words (stretch-levator.steps[turn].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Turn your head halfway to the other side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-levator.steps[turn].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn away from the hand on the seat. Go about as far as the corner of a screen.")

/* Translators: big line while doing it, read from afar: at most ten words (stretch-levator.steps[look].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Look down toward that armpit.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-levator.steps[look].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your nose sink toward the armpit you are facing, over five seconds. Stop at a mild pull at the back of the neck.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-levator.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let the weight of your head do the work and breathe out long. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-levator.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift your nose first, then turn to the front over five seconds.")

/* Translators: name of a technique (stretch-upper-trapezius.name) */
/* xgettext:no-c-format */
NC_("technique", "Ear-to-shoulder stretch")

/* Translators: what this technique is (stretch-upper-trapezius.summary) */
/* xgettext:no-c-format */
NC_("technique", "A slow sideways tilt of the head. The muscle from the neck to the top of the shoulder grows long.")

/* Translators: what to be careful about (stretch-upper-trapezius.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "The hand on your head only rests there. It never pulls.")

/* Translators: how sure anyone is (stretch-upper-trapezius.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Office workers stretched neck and shoulders for four weeks. They had about 1.4 points of 10 less pain than without. It is one trial.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-upper-trapezius.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "With the hand of the side you stretch, hold the edge of the seat. This keeps that shoulder down. Draw your chin in a little.")

/* Translators: big line while doing it, read from afar: at most ten words (stretch-upper-trapezius.steps[tilt].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Tip your ear to the other shoulder.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-upper-trapezius.steps[tilt].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your head sink sideways over five seconds, away from that hand. Your nose keeps pointing forward. Stop at a mild pull.")

/* Translators: big line while doing it, read from afar: at most ten words (stretch-upper-trapezius.steps[hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Let it hang. The hand only rests.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-upper-trapezius.steps[hold].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lay your free hand on your head without pulling, and breathe out long. The pull stays at {target} out of 10 and never goes above {cap}.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (stretch-upper-trapezius.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lift the hand off, then let your head rise over five seconds. Let go of the seat last.")

/* Translators: name of a technique (thread-the-needle.name) */
/* xgettext:no-c-format */
NC_("technique", "Thread the needle")

/* Translators: what this technique is (thread-the-needle.summary) */
/* xgettext:no-c-format */
NC_("technique", "On hands and knees, one arm slides under the other. It turns the upper back.")

/* Translators: what to be careful about (thread-the-needle.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With sore wrists or knees, turn gently on a chair instead.")

/* Translators: what to be careful about (thread-the-needle.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Shoulder and head rest on the floor or a pillow; your neck carries nothing.")

/* Translators: how sure anyone is (thread-the-needle.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Taught by many; this stretch by itself has hardly been tested.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[kneel].text) */
/* xgettext:no-c-format */
NC_("step-text", "Come onto hands and knees with your back level.")

/* Translators: big line while doing it, read from afar: at most ten words (thread-the-needle.steps[open].cue); big line while doing it, read from afar: at most ten words (thread-the-needle.steps[chair-open].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Open one arm to the side.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[open].text); how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[chair-open].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe in and follow your hand with your eyes.")

/* Translators: big line while doing it, read from afar: at most ten words (thread-the-needle.steps[thread].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Slide it under. Shoulder and head rest.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[thread].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe out and slide the arm under the other one over five seconds.")

/* Translators: big line while doing it, read from afar: at most ten words (thread-the-needle.steps[hold].cue); big line while doing it, read from afar: at most ten words (thread-the-needle.steps[chair-hold].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stay there. Breathe between the blades.")

/* Translators: big line while doing it, read from afar: at most ten words (thread-the-needle.steps[return].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Push up and come back slowly.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Press the other hand into the floor and rise over five seconds.")

/* Translators: big line while doing it, read from afar: at most ten words (thread-the-needle.steps[chair-reach].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Reach across to the other knee.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[chair-reach].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe out and turn from the ribs over five seconds. The hand rests on that knee.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (thread-the-needle.steps[chair-return].text) */
/* xgettext:no-c-format */
NC_("step-text", "Turn to the front over five seconds and let the arm sink.")

/* Translators: name of a technique (upper-back-extension.name) */
/* xgettext:no-c-format */
NC_("technique", "Upper-back bend")

/* Translators: what this technique is (upper-back-extension.summary) */
/* xgettext:no-c-format */
NC_("technique", "Bending back over a low chair back opens the upper back and the chest.")

/* Translators: how to go on over the weeks (upper-back-extension.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with eight slow bends at one height, once a day.")

/* Translators: how to go on over the weeks (upper-back-extension.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do it at two or three heights.")

/* Translators: how to go on over the weeks (upper-back-extension.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "On the floor a foam roller under the blades does the same.")

/* Translators: what to be careful about (upper-back-extension.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Your hands carry your head; the neck never hangs back.")

/* Translators: what to be careful about (upper-back-extension.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Bend the upper back, not the low back.")

/* Translators: what to be careful about (upper-back-extension.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Not with thin bones (osteoporosis), and not late in pregnancy.")

/* Translators: how sure anyone is (upper-back-extension.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Taught by many; this movement by itself has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (upper-back-extension.steps[sit].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Sit tall, hands behind your head.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (upper-back-extension.steps[sit].text) */
/* xgettext:no-c-format */
NC_("step-text", "The edge of the chair back meets your shoulder blades. Let your elbows point forward.")

/* Translators: big line while doing it, read from afar: at most ten words (upper-back-extension.steps[bend].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Bend back over the edge, and return.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (upper-back-extension.steps[bend].text) */
/* xgettext:no-c-format */
NC_("step-text", "Breathe in and lean back for three seconds, breathe out and return. The pull never goes above {cap} out of 10.")

/* Translators: big line while doing it, read from afar: at most ten words (upper-back-extension.steps[rest].cue); big line while doing it, read from afar: at most ten words (wall-angels.steps[rest].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Arms down. Breathe.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (upper-back-extension.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your hands lie in your lap for a few breaths.")

/* Translators: name of a technique (walk.name) */
/* xgettext:no-c-format */
NC_("technique", "Brisk walk")

/* Translators: what this technique is (walk.summary) */
/* xgettext:no-c-format */
NC_("technique", "Ten minutes or more at a pace at which you can still talk. Let your arms swing.")

/* Translators: how to go on over the weeks (walk.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with five to ten easy minutes. If the pain is fresh, walk two or three times a day.")

/* Translators: how to go on over the weeks (walk.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Add a few minutes every week, up to 30 on most days. A good goal is 150 minutes a week.")

/* Translators: how to go on over the weeks (walk.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Cycling, swimming, or dancing count just as well.")

/* Translators: what to be careful about (walk.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "You should be able to talk all the time. If you cannot, slow down.")

/* Translators: what to be careful about (walk.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "With heart disease, keep it easy and ask your doctor how much is right.")

/* Translators: how sure anyone is (walk.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Regular exercise, walking included, may ease neck and low back pain. Many trials together show a small to medium effect.")

/* Translators: big line while doing it, read from afar: at most ten words (walk.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Stand tall and let your arms hang.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (walk.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Comfortable shoes, shoulders low, eyes on the horizon.")

/* Translators: big line while doing it, read from afar: at most ten words (walk.steps[easy].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Start at an easy pace.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (walk.steps[easy].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your feet roll from heel to toe and your arms begin to swing.")

/* Translators: big line while doing it, read from afar: at most ten words (walk.steps[brisk].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Walk briskly. Talking stays possible.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (walk.steps[brisk].text) */
/* xgettext:no-c-format */
NC_("step-text", "Take longer steps and let the arms swing from the shoulders. Breathe deeper, but never out of breath.")

/* Translators: big line while doing it, read from afar: at most ten words (walk.steps[slow].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Slow down to a stroll.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (walk.steps[slow].text) */
/* xgettext:no-c-format */
NC_("step-text", "Let your breath and pulse settle before you stop.")

/* Translators: name of a technique (wall-angels.name) */
/* xgettext:no-c-format */
NC_("technique", "Wall angels")

/* Translators: what this technique is (wall-angels.summary) */
/* xgettext:no-c-format */
NC_("technique", "With your back on the wall, your arms slide up and down like wings.")

/* Translators: what to be careful about (wall-angels.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Only as high as it is free of pain. The hands need not touch the wall.")

/* Translators: what to be careful about (wall-angels.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Keep your low ribs down instead of arching your low back.")

/* Translators: big line while doing it, read from afar: at most ten words (wall-angels.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Back to the wall, feet a step away.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-angels.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Soft knees, low ribs down, chin slightly in.")

/* Translators: big line while doing it, read from afar: at most ten words (wall-angels.steps[slide].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Slide your arms up, then down.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-angels.steps[slide].text) */
/* xgettext:no-c-format */
NC_("step-text", "Elbows bent, three seconds up and three down. Keep your shoulders away from your ears.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-angels.steps[rest].text) */
/* xgettext:no-c-format */
NC_("step-text", "Shake your hands a little.")

/* Translators: name of a technique (wall-slide.name) */
/* xgettext:no-c-format */
NC_("technique", "Wall slide and arm swing")

/* Translators: what this technique is (wall-slide.summary) */
/* xgettext:no-c-format */
NC_("technique", "Forearms glide up a wall, then the arm swings freely, for easy shoulder movement.")

/* Translators: how to go on over the weeks (wall-slide.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "Start with eight to ten slides and a swing of 30 seconds.")

/* Translators: how to go on over the weeks (wall-slide.dose.progression[]) */
/* xgettext:no-c-format */
NC_("technique", "When that is easy, do it twice a day, and slide a little higher.")

/* Translators: what to be careful about (wall-slide.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "Only as high as it is free of pain.")

/* Translators: what to be careful about (wall-slide.cautions[]) */
/* xgettext:no-c-format */
NC_("technique", "In the swing the body moves the arm; the shoulder does nothing.")

/* Translators: how sure anyone is (wall-slide.evidence.sentence) */
/* xgettext:no-c-format */
NC_("evidence", "Physiotherapists use it for stiff shoulders; by itself it has hardly been tested.")

/* Translators: big line while doing it, read from afar: at most ten words (wall-slide.steps[stand].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Forearms on the wall, elbows bent.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-slide.steps[stand].text) */
/* xgettext:no-c-format */
NC_("step-text", "Stand close, with soft knees and your shoulders low.")

/* Translators: big line while doing it, read from afar: at most ten words (wall-slide.steps[slide].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Slide both forearms up, then down.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-slide.steps[slide].text) */
/* xgettext:no-c-format */
NC_("step-text", "Three seconds up, three down, with light contact to the wall.")

/* Translators: big line while doing it, read from afar: at most ten words (wall-slide.steps[swing].cue) */
/* xgettext:no-c-format */
NC_("step-cue", "Lean on a table. Let the arm swing.")

/* Translators: how to do it; {target} and {cap} become numbers of 0 to 10 (wall-slide.steps[swing].text) */
/* xgettext:no-c-format */
NC_("step-text", "Lean forward on your other hand. Rock your body a little, and let the arm swing like a rope.")

/* Translators: everyday name of a muscle (muscles.muscles[suboccipitals].name) */
/* xgettext:no-c-format */
NC_("muscle", "Base-of-skull muscles")

/* Translators: where it lies (muscles.muscles[suboccipitals].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Four small muscles between the skull and the first two neck bones. They lie under the edge of the skull, two finger-widths beside the middle.")

/* Translators: what it can be reached with (muscles.muscles[suboccipitals].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Both thumbs under the edge of the skull, lying down.")

/* Translators: what it can be reached with (muscles.muscles[suboccipitals].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Two soft balls in a sock under the edge of the skull, lying down.")

/* Translators: what it can be reached with (muscles.muscles[suboccipitals].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s fingertips.")

/* Translators: what may make it sore (muscles.muscles[suboccipitals].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Chin pushed forward at a screen or phone")

/* Translators: what may make it sore (muscles.muscles[suboccipitals].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Looking up for long, as when painting or cycling")

/* Translators: what may make it sore (muscles.muscles[suboccipitals].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Glasses that do not fit the distance")

/* Translators: what may make it sore (muscles.muscles[suboccipitals].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Tension")

/* Translators: what may make it sore (muscles.muscles[suboccipitals].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reading in bed")

/* Translators: what to be careful about (muscles.muscles[suboccipitals].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Leave the hollow in the middle under the skull alone. Never work toward the front.")

/* Translators: what to be careful about (muscles.muscles[suboccipitals].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "While pressing, do not tip the head far back or turn it fully.")

/* Translators: what to be careful about (muscles.muscles[suboccipitals].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No massage gun and no hard cane here.")

/* Translators: where people often also feel it (muscles.muscles[suboccipitals].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it as a vague band behind the head. It may run along the side to behind the eye.")

/* Translators: how to press to find out, or why not (muscles.muscles[suboccipitals].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Rest your head on something soft. Put a thumb under the edge of the skull, two finger-widths beside the middle. Press gently up and in. Leave the hollow in the middle alone.")

/* Translators: everyday name of a muscle (muscles.muscles[splenius-semispinalis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back-of-neck muscles")

/* Translators: where it lies (muscles.muscles[splenius-semispinalis].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the back of the skull down both sides of the neck. It lies a thumb’s width to three finger-widths beside the middle.")

/* Translators: what it can be reached with (muscles.muscles[splenius-semispinalis].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The fingers of either hand.")

/* Translators: what it can be reached with (muscles.muscles[splenius-semispinalis].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane, lightly.")

/* Translators: what it can be reached with (muscles.muscles[splenius-semispinalis].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s fingers.")

/* Translators: what may make it sore (muscles.muscles[splenius-semispinalis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "The head turned to a screen at the side")

/* Translators: what may make it sore (muscles.muscles[splenius-semispinalis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A cold draft")

/* Translators: what may make it sore (muscles.muscles[splenius-semispinalis].causes[]); what may make it sore (muscles.muscles[sternocleidomastoid].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sleeping on the front")

/* Translators: what may make it sore (muscles.muscles[splenius-semispinalis].causes[]); what may make it sore (muscles.muscles[sternocleidomastoid].causes[]); what may make it sore (muscles.muscles[scalenes].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A whiplash, which wants a check first")

/* Translators: what to be careful about (muscles.muscles[splenius-semispinalis].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stay behind the line from the ear to the tip of the shoulder. Never press the side or the front of the neck.")

/* Translators: what to be careful about (muscles.muscles[splenius-semispinalis].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony tips in the middle.")

/* Translators: what to be careful about (muscles.muscles[splenius-semispinalis].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun belongs on the shelf of the shoulder below, not here.")

/* Translators: where people often also feel it (muscles.muscles[splenius-semispinalis].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it on top of the head or behind the eye. It may be a band round the head above the ear.")

/* Translators: how to press to find out, or why not (muscles.muscles[splenius-semispinalis].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Put two flat fingers on the cord of muscle beside the neck bones. Stay near the hairline and press gently toward the bone. Keep behind the ear, and off the bony tips.")

/* Translators: everyday name of a muscle (muscles.muscles[trapezius-upper].name) */
/* xgettext:no-c-format */
NC_("muscle", "Upper trapezius")

/* Translators: where it lies (muscles.muscles[trapezius-upper].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the back of the skull down the neck, then along the shoulder’s shelf. It ends at the outer collarbone.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-upper].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A pinch between fingers and thumb of the other hand.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-upper].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane from above.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-upper].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the corner of a wall, bent a little forward.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-upper].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun, slow, on the shelf only.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-upper].reach[]); what it can be reached with (muscles.muscles[trapezius-lower].reach[]); what it can be reached with (muscles.muscles[levator-scapulae].reach[]); what it can be reached with (muscles.muscles[supraspinatus].reach[]); what it can be reached with (muscles.muscles[infraspinatus].reach[]); what it can be reached with (muscles.muscles[teres-minor].reach[]); what it can be reached with (muscles.muscles[teres-major].reach[]); what it can be reached with (muscles.muscles[deltoid-posterior].reach[]); what it can be reached with (muscles.muscles[deltoid-lateral].reach[]); what it can be reached with (muscles.muscles[deltoid-anterior].reach[]); what it can be reached with (muscles.muscles[latissimus-dorsi].reach[]); what it can be reached with (muscles.muscles[serratus-posterior-superior].reach[]); what it can be reached with (muscles.muscles[gluteus-medius].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s thumbs.")

/* Translators: what may make it sore (muscles.muscles[trapezius-upper].causes[]); what may make it sore (muscles.muscles[levator-scapulae].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Shoulders drawn up under stress")

/* Translators: what may make it sore (muscles.muscles[trapezius-upper].causes[]); what may make it sore (muscles.muscles[levator-scapulae].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A phone held between ear and shoulder")

/* Translators: what may make it sore (muscles.muscles[trapezius-upper].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A heavy bag or backpack strap")

/* Translators: what may make it sore (muscles.muscles[trapezius-upper].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A chair without arm rests, or a high keyboard")

/* Translators: what may make it sore (muscles.muscles[trapezius-upper].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A screen at the side")

/* Translators: what to be careful about (muscles.muscles[trapezius-upper].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep out of the hollow above the collarbone. Nerves of the arm and the top of the lung lie there.")

/* Translators: what to be careful about (muscles.muscles[trapezius-upper].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the side of the neck.")

/* Translators: where people often also feel it (muscles.muscles[trapezius-upper].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it beside the neck or behind the ear. It may reach the temple or the corner of the jaw.")

/* Translators: how to press to find out, or why not (muscles.muscles[trapezius-upper].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Take the shelf of the shoulder between fingers and thumb, halfway to its tip. Keep out of the hollow above the collarbone.")

/* Translators: everyday name of a muscle (muscles.muscles[trapezius-middle].name) */
/* xgettext:no-c-format */
NC_("muscle", "Middle trapezius")

/* Translators: where it lies (muscles.muscles[trapezius-middle].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the base of the neck and the upper spine across to the shoulder. It ends at the bony roof and the ridge of the shoulder blade.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-middle].reach[]); what it can be reached with (muscles.muscles[trapezius-lower].reach[]); what it can be reached with (muscles.muscles[supraspinatus].reach[]); what it can be reached with (muscles.muscles[infraspinatus].reach[]); what it can be reached with (muscles.muscles[rhomboids].reach[]); what it can be reached with (muscles.muscles[erector-spinae-thoracic].reach[]); what it can be reached with (muscles.muscles[erector-spinae-lumbar].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-middle].reach[]); what it can be reached with (muscles.muscles[trapezius-lower].reach[]); what it can be reached with (muscles.muscles[levator-scapulae].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball between back and wall.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-middle].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A foam roller under the upper back.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-middle].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s thumbs; your own fingers hardly get there.")

/* Translators: what may make it sore (muscles.muscles[trapezius-middle].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Arms held forward: driving, sewing, typing")

/* Translators: what may make it sore (muscles.muscles[trapezius-middle].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Shoulders rounded forward")

/* Translators: what may make it sore (muscles.muscles[trapezius-middle].causes[]); what may make it sore (muscles.muscles[multifidi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Long sitting")

/* Translators: what to be careful about (muscles.muscles[trapezius-middle].cautions[]); what to be careful about (muscles.muscles[trapezius-lower].cautions[]); what to be careful about (muscles.muscles[erector-spinae-thoracic].cautions[]); what to be careful about (muscles.muscles[multifidi].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony tips of the spine.")

/* Translators: what to be careful about (muscles.muscles[trapezius-middle].cautions[]); what to be careful about (muscles.muscles[deltoid-lateral].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony roof of the shoulder.")

/* Translators: where people often also feel it (muscles.muscles[trapezius-middle].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it burning between the spot and the spine. It may also be felt on top of the shoulder.")

/* Translators: how to press to find out, or why not (muscles.muscles[trapezius-middle].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall. Put a soft ball between the spine and the upper shoulder blade. Lean on it slowly, and keep it off the bony tips.")

/* Translators: everyday name of a muscle (muscles.muscles[trapezius-lower].name) */
/* xgettext:no-c-format */
NC_("muscle", "Lower trapezius")

/* Translators: where it lies (muscles.muscles[trapezius-lower].borders) */
/* xgettext:no-c-format */
NC_("muscle", "A long triangle beside the spine, from the middle of the back upward. It ends at the inner end of the ridge on the shoulder blade.")

/* Translators: what it can be reached with (muscles.muscles[trapezius-lower].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball or a foam roller on the floor.")

/* Translators: what may make it sore (muscles.muscles[trapezius-lower].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Slumped sitting")

/* Translators: what may make it sore (muscles.muscles[trapezius-lower].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Leaning on the elbows")

/* Translators: what may make it sore (muscles.muscles[trapezius-lower].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reaching forward for long")

/* Translators: what may make it sore (muscles.muscles[trapezius-lower].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A tight bra or backpack strap")

/* Translators: what to be careful about (muscles.muscles[trapezius-lower].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No pressure on the ribs with brittle bones.")

/* Translators: where people often also feel it (muscles.muscles[trapezius-lower].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it behind the neck or behind the ear. It may be on top of the shoulder, or along the blade’s inner edge.")

/* Translators: how to press to find out, or why not (muscles.muscles[trapezius-lower].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall. Put a soft ball at the shoulder blade’s inner edge, near its lower end. Lean on it slowly, and keep it off the spine.")

/* Translators: everyday name of a muscle (muscles.muscles[levator-scapulae].name) */
/* xgettext:no-c-format */
NC_("muscle", "Shoulder-blade lifter")

/* Translators: where it lies (muscles.muscles[levator-scapulae].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Two fingers wide, from the side of the upper four neck bones downward. It ends at the upper inner corner of the shoulder blade.")

/* Translators: what it can be reached with (muscles.muscles[levator-scapulae].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The fingers of the other hand, just above the corner of the blade.")

/* Translators: what it can be reached with (muscles.muscles[levator-scapulae].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane: it reaches best.")

/* Translators: what may make it sore (muscles.muscles[levator-scapulae].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "The head turned to one side for long")

/* Translators: what may make it sore (muscles.muscles[levator-scapulae].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Hands high on the steering wheel")

/* Translators: what may make it sore (muscles.muscles[levator-scapulae].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sleeping with the neck crooked")

/* Translators: what to be careful about (muscles.muscles[levator-scapulae].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never press the side or the front of the neck. Nerves of the arm lie there.")

/* Translators: what to be careful about (muscles.muscles[levator-scapulae].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun only with care, at the corner of the blade.")

/* Translators: where people often also feel it (muscles.muscles[levator-scapulae].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it at the angle of the neck. It may run along the blade’s inner edge or behind the shoulder.")

/* Translators: how to press to find out, or why not (muscles.muscles[levator-scapulae].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Find the upper inner corner of the shoulder blade. Press with two fingers just above it, not into the side of the neck.")

/* Translators: everyday name of a muscle (muscles.muscles[supraspinatus].name) */
/* xgettext:no-c-format */
NC_("muscle", "Top rotator-cuff muscle")

/* Translators: where it lies (muscles.muscles[supraspinatus].borders) */
/* xgettext:no-c-format */
NC_("muscle", "In the trough above the ridge of the shoulder blade. It runs from the inner corner out under the bony roof of the shoulder.")

/* Translators: what it can be reached with (muscles.muscles[supraspinatus].reach[]); what it can be reached with (muscles.muscles[deltoid-posterior].reach[]); what it can be reached with (muscles.muscles[deltoid-lateral].reach[]); what it can be reached with (muscles.muscles[deltoid-anterior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The fingers of the other hand.")

/* Translators: what it can be reached with (muscles.muscles[supraspinatus].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the wall, leaning in.")

/* Translators: what may make it sore (muscles.muscles[supraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Carrying a heavy bag at the side")

/* Translators: what may make it sore (muscles.muscles[supraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Work above the head")

/* Translators: what may make it sore (muscles.muscles[supraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sleeping on that shoulder")

/* Translators: what to be careful about (muscles.muscles[supraspinatus].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "If lifting the arm is weak, let someone look at it first. The tendon may be torn.")

/* Translators: what to be careful about (muscles.muscles[supraspinatus].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the tendon at the tip of the shoulder.")

/* Translators: where people often also feel it (muscles.muscles[supraspinatus].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it on the outside of the shoulder. It may run down to the elbow, sometimes toward the thumb.")

/* Translators: how to press to find out, or why not (muscles.muscles[supraspinatus].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Find the ridge of bone across the shoulder blade. Press with two fingers into the muscle just above the ridge.")

/* Translators: where else it may be felt (muscles.muscles[supraspinatus].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "outer elbow")

/* Translators: where else it may be felt (muscles.muscles[supraspinatus].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "thumb")

/* Translators: everyday name of a muscle (muscles.muscles[infraspinatus].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back-of-blade muscle")

/* Translators: where it lies (muscles.muscles[infraspinatus].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Covers the shoulder blade below its ridge. It reaches from the inner edge out to the back of the shoulder.")

/* Translators: what it can be reached with (muscles.muscles[infraspinatus].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball between shoulder blade and wall: it reaches best.")

/* Translators: what it can be reached with (muscles.muscles[infraspinatus].reach[]); what it can be reached with (muscles.muscles[gluteus-medius].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball on the floor, lying on the side.")

/* Translators: what it can be reached with (muscles.muscles[infraspinatus].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun, slow.")

/* Translators: what may make it sore (muscles.muscles[infraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reaching to the back seat")

/* Translators: what may make it sore (muscles.muscles[infraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Throwing and racket sports")

/* Translators: what may make it sore (muscles.muscles[infraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A mouse far out to the side")

/* Translators: what may make it sore (muscles.muscles[infraspinatus].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sleeping on the side")

/* Translators: what to be careful about (muscles.muscles[infraspinatus].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony ridge of the shoulder blade.")

/* Translators: where people often also feel it (muscles.muscles[infraspinatus].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it deep in the front of the shoulder. It may run down the outer arm to the thumb side of the hand. Some feel it along the inner edge of the shoulder blade.")

/* Translators: how to press to find out, or why not (muscles.muscles[infraspinatus].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall. Put a soft ball on the shoulder blade, just below its ridge. Lean on it slowly, and turn a little until it lies on muscle.")

/* Translators: where else it may be felt (muscles.muscles[infraspinatus].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "thumb side of the hand")

/* Translators: everyday name of a muscle (muscles.muscles[teres-minor].name) */
/* xgettext:no-c-format */
NC_("muscle", "Small outer cuff")

/* Translators: where it lies (muscles.muscles[teres-minor].borders) */
/* xgettext:no-c-format */
NC_("muscle", "A finger-wide strip along the outer edge of the shoulder blade. It goes up to the back of the shoulder.")

/* Translators: what it can be reached with (muscles.muscles[teres-minor].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The fingers of the other hand, from behind. They go through the back fold of the armpit.")

/* Translators: what it can be reached with (muscles.muscles[teres-minor].reach[]); what it can be reached with (muscles.muscles[gluteus-medius].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the wall, leaning on the side.")

/* Translators: what may make it sore (muscles.muscles[teres-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reaching up and back")

/* Translators: what may make it sore (muscles.muscles[teres-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Long driving")

/* Translators: what may make it sore (muscles.muscles[teres-minor].causes[]); what may make it sore (muscles.muscles[subscapularis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Throwing")

/* Translators: what to be careful about (muscles.muscles[teres-minor].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stay out of the depth of the armpit: nerves and vessels lie there.")

/* Translators: where people often also feel it (muscles.muscles[teres-minor].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it at the back of the shoulder. The place is the size of a coin.")

/* Translators: how to press to find out, or why not (muscles.muscles[teres-minor].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach under the other arm from behind. Press with two fingers on the outer edge of the shoulder blade. Stay out of the depth of the armpit.")

/* Translators: everyday name of a muscle (muscles.muscles[teres-major].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back armpit fold (upper)")

/* Translators: where it lies (muscles.muscles[teres-major].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the lower tip of the shoulder blade to the upper arm. It is the upper part of the armpit’s back fold.")

/* Translators: what it can be reached with (muscles.muscles[teres-major].reach[]); what it can be reached with (muscles.muscles[latissimus-dorsi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A pinch of the back fold of the armpit.")

/* Translators: what it can be reached with (muscles.muscles[teres-major].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the wall or on the floor, lying on the side.")

/* Translators: what it can be reached with (muscles.muscles[teres-major].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A foam roller, lying on the side.")

/* Translators: what may make it sore (muscles.muscles[teres-major].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pulling")

/* Translators: what may make it sore (muscles.muscles[teres-major].causes[]); what may make it sore (muscles.muscles[scalenes].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Rowing")

/* Translators: what may make it sore (muscles.muscles[teres-major].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Heavy steering")

/* Translators: what to be careful about (muscles.muscles[teres-major].cautions[]); what to be careful about (muscles.muscles[latissimus-dorsi].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stay out of the depth of the armpit.")

/* Translators: where people often also feel it (muscles.muscles[teres-major].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it at the back of the shoulder. It may run down the back of the upper arm and into the forearm.")

/* Translators: how to press to find out, or why not (muscles.muscles[teres-major].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Take the back fold of the armpit between fingers and thumb, near the blade. Stay out of the depth of the armpit.")

/* Translators: everyday name of a muscle (muscles.muscles[deltoid-posterior].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back shoulder")

/* Translators: where it lies (muscles.muscles[deltoid-posterior].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The back part of the shoulder cap. It runs from the ridge of the shoulder blade to the outer upper arm.")

/* Translators: what it can be reached with (muscles.muscles[deltoid-posterior].reach[]); what it can be reached with (muscles.muscles[deltoid-lateral].reach[]); what it can be reached with (muscles.muscles[deltoid-anterior].reach[]); what it can be reached with (muscles.muscles[latissimus-dorsi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the wall.")

/* Translators: what it can be reached with (muscles.muscles[deltoid-posterior].reach[]); what it can be reached with (muscles.muscles[deltoid-lateral].reach[]); what it can be reached with (muscles.muscles[deltoid-anterior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun, slow, on the muscle only.")

/* Translators: what may make it sore (muscles.muscles[deltoid-posterior].causes[]); what may make it sore (muscles.muscles[deltoid-lateral].causes[]); what may make it sore (muscles.muscles[deltoid-anterior].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Arms held up at a keyboard or a wheel")

/* Translators: what may make it sore (muscles.muscles[deltoid-posterior].causes[]); what may make it sore (muscles.muscles[deltoid-lateral].causes[]); what may make it sore (muscles.muscles[deltoid-anterior].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Lifting")

/* Translators: what may make it sore (muscles.muscles[deltoid-posterior].causes[]); what may make it sore (muscles.muscles[deltoid-lateral].causes[]); what may make it sore (muscles.muscles[deltoid-anterior].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A blow or a fall, which wants a check first")

/* Translators: what to be careful about (muscles.muscles[deltoid-posterior].cautions[]); what to be careful about (muscles.muscles[deltoid-lateral].cautions[]); what to be careful about (muscles.muscles[deltoid-anterior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Leave the place of a fresh injection alone.")

/* Translators: what to be careful about (muscles.muscles[deltoid-posterior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "If the shoulder is stiff in every direction, let someone look at it.")

/* Translators: where people often also feel it (muscles.muscles[deltoid-posterior].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People mostly feel it at the back of the shoulder itself. It hurts most when the arm moves.")

/* Translators: how to press to find out, or why not (muscles.muscles[deltoid-posterior].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Press with two or three fingers into the muscle behind the shoulder.")

/* Translators: everyday name of a muscle (muscles.muscles[deltoid-lateral].name) */
/* xgettext:no-c-format */
NC_("muscle", "Side shoulder")

/* Translators: where it lies (muscles.muscles[deltoid-lateral].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The outer part of the shoulder cap. It runs from the bony roof of the shoulder to the outer upper arm.")

/* Translators: where people often also feel it (muscles.muscles[deltoid-lateral].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People mostly feel it at the side of the shoulder itself. It hurts most when the arm moves.")

/* Translators: how to press to find out, or why not (muscles.muscles[deltoid-lateral].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Press with two or three fingers into the muscle at the shoulder’s side. Stay below the bony roof.")

/* Translators: everyday name of a muscle (muscles.muscles[deltoid-anterior].name) */
/* xgettext:no-c-format */
NC_("muscle", "Front shoulder")

/* Translators: where it lies (muscles.muscles[deltoid-anterior].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The front part of the shoulder cap. It runs from the outer collarbone to the outer upper arm.")

/* Translators: what to be careful about (muscles.muscles[deltoid-anterior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the tendon groove at the front of the shoulder.")

/* Translators: where people often also feel it (muscles.muscles[deltoid-anterior].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People mostly feel it at the front of the shoulder itself. It hurts most when the arm moves.")

/* Translators: how to press to find out, or why not (muscles.muscles[deltoid-anterior].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Press with two flat fingers into the muscle at the shoulder’s front. Keep off the groove with the tendon.")

/* Translators: everyday name of a muscle (muscles.muscles[rhomboids].name) */
/* xgettext:no-c-format */
NC_("muscle", "Between spine and blade")

/* Translators: where it lies (muscles.muscles[rhomboids].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the lower neck and upper spine slanting down to the blade’s inner edge. It lies under the trapezius.")

/* Translators: what it can be reached with (muscles.muscles[rhomboids].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball between back and wall. Hug the arm across to open the space.")

/* Translators: what it can be reached with (muscles.muscles[rhomboids].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball on the floor.")

/* Translators: what it can be reached with (muscles.muscles[rhomboids].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A foam roller.")

/* Translators: what it can be reached with (muscles.muscles[rhomboids].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s thumbs; your own fingers do not get there.")

/* Translators: what may make it sore (muscles.muscles[rhomboids].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Slumped work at a desk")

/* Translators: what may make it sore (muscles.muscles[rhomboids].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A tight chest")

/* Translators: what may make it sore (muscles.muscles[rhomboids].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reaching above the head")

/* Translators: what to be careful about (muscles.muscles[rhomboids].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony tips of the spine. Never press hard on the ribs.")

/* Translators: what to be careful about (muscles.muscles[rhomboids].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pain here often comes from elsewhere. It may be the side of the neck or the back of the blade. It may also be the lower trapezius or the long back muscles.")

/* Translators: where people often also feel it (muscles.muscles[rhomboids].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often feel it along the inner edge of the shoulder blade. A pain there is often sent from elsewhere.")

/* Translators: how to press to find out, or why not (muscles.muscles[rhomboids].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Hug your arm across the chest to open the space. Lean slowly against a wall, with a soft ball between spine and blade. Keep it off the bony tips.")

/* Translators: everyday name of a muscle (muscles.muscles[erector-spinae-thoracic].name) */
/* xgettext:no-c-format */
NC_("muscle", "Mid-back long muscles")

/* Translators: where it lies (muscles.muscles[erector-spinae-thoracic].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Two long cords beside the spine. They run from the upper back down to the lowest ribs.")

/* Translators: what it can be reached with (muscles.muscles[erector-spinae-thoracic].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Two balls in a sock between back and wall. One lies on each side of the spine.")

/* Translators: what it can be reached with (muscles.muscles[erector-spinae-thoracic].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A foam roller, from the top of the blades to just below them.")

/* Translators: what it can be reached with (muscles.muscles[erector-spinae-thoracic].reach[]); what it can be reached with (muscles.muscles[erector-spinae-lumbar].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s flat hands.")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-thoracic].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Bending for long")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-thoracic].causes[]); what may make it sore (muscles.muscles[erector-spinae-lumbar].causes[]); what may make it sore (muscles.muscles[quadratus-lumborum].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Lifting with a twist")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-thoracic].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Gardening")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-thoracic].causes[]); what may make it sore (muscles.muscles[serratus-posterior-superior].causes[]); what may make it sore (muscles.muscles[serratus-posterior-inferior].causes[]); what may make it sore (muscles.muscles[pectoralis-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Coughing")

/* Translators: what to be careful about (muscles.muscles[erector-spinae-thoracic].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No roller below the level of the tenth rib. No pressure over the kidneys.")

/* Translators: what to be careful about (muscles.muscles[erector-spinae-thoracic].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pain in the chest or belly needs a doctor’s look first. Until then it is never put down to a knot.")

/* Translators: where people often also feel it (muscles.muscles[erector-spinae-thoracic].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it toward the spine and the shoulder blade. It may be down at the buttock and the hip bone. Some feel it at the front of the ribs or the belly.")

/* Translators: how to press to find out, or why not (muscles.muscles[erector-spinae-thoracic].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall. Put a soft ball on the cord of muscle, two finger-widths beside the spine. Lean on it slowly, and keep it off the bony tips.")

/* Translators: everyday name of a muscle (muscles.muscles[multifidi].name) */
/* xgettext:no-c-format */
NC_("muscle", "Deep spine muscles")

/* Translators: where it lies (muscles.muscles[multifidi].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The deepest layer, a thumb’s width beside the spine. It goes all the way from the neck to the sacrum.")

/* Translators: what it can be reached with (muscles.muscles[multifidi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Movement and heat: hands do not reach it directly.")

/* Translators: what it can be reached with (muscles.muscles[multifidi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball between back and wall, very gently.")

/* Translators: what it can be reached with (muscles.muscles[multifidi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s flat hands beside the spine.")

/* Translators: what may make it sore (muscles.muscles[multifidi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A sudden bend or twist without warning")

/* Translators: what to be careful about (muscles.muscles[multifidi].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No strong pressure.")

/* Translators: where people often also feel it (muscles.muscles[multifidi].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it around the spine’s tip at the same height. From the low back it may go down to the tailbone or belly.")

/* Translators: how to press to find out, or why not (muscles.muscles[multifidi].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "This one is not pressed. It lies deepest of all, right beside the tips of the spine. A physiotherapist can look at it.")

/* Translators: everyday name of a muscle (muscles.muscles[latissimus-dorsi].name) */
/* xgettext:no-c-format */
NC_("muscle", "Broad back muscle")

/* Translators: where it lies (muscles.muscles[latissimus-dorsi].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The broad sheet from the lower back and the crest of the hip. It goes up the flank to the back fold of the armpit.")

/* Translators: what it can be reached with (muscles.muscles[latissimus-dorsi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A foam roller, lying on the side, gently on the middle ribs.")

/* Translators: what it can be reached with (muscles.muscles[latissimus-dorsi].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun, slow, on the fold.")

/* Translators: what may make it sore (muscles.muscles[latissimus-dorsi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pulling down or reaching up")

/* Translators: what may make it sore (muscles.muscles[latissimus-dorsi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pull-ups")

/* Translators: what may make it sore (muscles.muscles[latissimus-dorsi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A tight bra")

/* Translators: what may make it sore (muscles.muscles[latissimus-dorsi].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Digging")

/* Translators: what to be careful about (muscles.muscles[latissimus-dorsi].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the free lowest ribs, and off breast tissue in front.")

/* Translators: where people often also feel it (muscles.muscles[latissimus-dorsi].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it around the lower tip of the shoulder blade. It may be at the back of the shoulder. Some feel it down the inner arm to the ring and little finger.")

/* Translators: how to press to find out, or why not (muscles.muscles[latissimus-dorsi].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Reach across with the other hand. Take the back fold between fingers and thumb, a hand below the armpit. Stay out of the depth of the armpit.")

/* Translators: where else it may be felt (muscles.muscles[latissimus-dorsi].beyond[]); where else it may be felt (muscles.muscles[pectoralis-minor].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "ring and little finger")

/* Translators: everyday name of a muscle (muscles.muscles[serratus-posterior-superior].name) */
/* xgettext:no-c-format */
NC_("muscle", "Upper back saw muscle")

/* Translators: where it lies (muscles.muscles[serratus-posterior-superior].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the base of the neck slanting down to ribs two to five. It lies under the shoulder blade.")

/* Translators: what it can be reached with (muscles.muscles[serratus-posterior-superior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball at the wall or on the floor, with the arm hugged across. Only then does the blade clear it.")

/* Translators: what it can be reached with (muscles.muscles[serratus-posterior-superior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane, with the arm hugged across.")

/* Translators: what may make it sore (muscles.muscles[serratus-posterior-superior].causes[]); what may make it sore (muscles.muscles[sternocleidomastoid].causes[]); what may make it sore (muscles.muscles[scalenes].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Breathing high in the chest")

/* Translators: what may make it sore (muscles.muscles[serratus-posterior-superior].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Reaching forward to a high desk")

/* Translators: what to be careful about (muscles.muscles[serratus-posterior-superior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never hard on the ribs or on the spine.")

/* Translators: what to be careful about (muscles.muscles[serratus-posterior-superior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "A numb or weak ring or little finger needs a nerve check first.")

/* Translators: where people often also feel it (muscles.muscles[serratus-posterior-superior].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel a deep ache under the upper shoulder blade. It may be behind the shoulder and arm, or in the little finger.")

/* Translators: how to press to find out, or why not (muscles.muscles[serratus-posterior-superior].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Hug your arm across the chest, so that the shoulder blade glides outward. Lean slowly against a wall, with a soft ball beside its upper inner corner. Go lightly on the ribs.")

/* Translators: where else it may be felt (muscles.muscles[serratus-posterior-superior].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "little finger")

/* Translators: everyday name of a muscle (muscles.muscles[serratus-posterior-inferior].name) */
/* xgettext:no-c-format */
NC_("muscle", "Lower back saw muscle")

/* Translators: where it lies (muscles.muscles[serratus-posterior-inferior].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the spine at the waist slanting up to the lowest four ribs.")

/* Translators: what it can be reached with (muscles.muscles[serratus-posterior-inferior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Heat and movement first.")

/* Translators: what it can be reached with (muscles.muscles[serratus-posterior-inferior].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A helper’s flat hand.")

/* Translators: what may make it sore (muscles.muscles[serratus-posterior-inferior].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Twisting while reaching")

/* Translators: what to be careful about (muscles.muscles[serratus-posterior-inferior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No ball, no roller, no massage gun, no thumb. The kidneys and the free ribs lie here.")

/* Translators: what to be careful about (muscles.muscles[serratus-posterior-inferior].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "With fever, burning or bloody urine, or pain in waves, see a doctor first.")

/* Translators: where people often also feel it (muscles.muscles[serratus-posterior-inferior].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People mostly feel a nagging ache over the lowest ribs; it is not common.")

/* Translators: how to press to find out, or why not (muscles.muscles[serratus-posterior-inferior].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "This one is not pressed. The kidneys and the thin free ends of the ribs lie under it. A physiotherapist or a doctor can look at it.")

/* Translators: everyday name of a muscle (muscles.muscles[erector-spinae-lumbar].name) */
/* xgettext:no-c-format */
NC_("muscle", "Low-back long muscles")

/* Translators: where it lies (muscles.muscles[erector-spinae-lumbar].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The thick cord beside the spine from the lowest ribs to the sacrum.")

/* Translators: what it can be reached with (muscles.muscles[erector-spinae-lumbar].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A ball beside the spine at the wall, knees bent.")

/* Translators: what it can be reached with (muscles.muscles[erector-spinae-lumbar].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun at its lowest, on the cord of muscle only.")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-lumbar].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Long sitting or standing")

/* Translators: what may make it sore (muscles.muscles[erector-spinae-lumbar].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A sudden load")

/* Translators: what to be careful about (muscles.muscles[erector-spinae-lumbar].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the bony tips of the spine, the kidneys and the free ribs.")

/* Translators: what to be careful about (muscles.muscles[erector-spinae-lumbar].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "No foam roller here, and no ball on the floor at first.")

/* Translators: where people often also feel it (muscles.muscles[erector-spinae-lumbar].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it in the middle of the buttock. It may be along the hip bone, or at the dimple above the buttock.")

/* Translators: how to press to find out, or why not (muscles.muscles[erector-spinae-lumbar].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall and your knees soft. Put a soft ball on the cord of muscle beside the low spine. Lean on it slowly, off the spine and below the ribs.")

/* Translators: everyday name of a muscle (muscles.muscles[quadratus-lumborum].name) */
/* xgettext:no-c-format */
NC_("muscle", "Hip-hiker")

/* Translators: where it lies (muscles.muscles[quadratus-lumborum].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Deep at the flank, from the lowest rib to the crest of the hip. It lies outside of the long cord.")

/* Translators: what it can be reached with (muscles.muscles[quadratus-lumborum].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A soft ball at the wall, only just above the crest of the hip.")

/* Translators: what it can be reached with (muscles.muscles[quadratus-lumborum].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The hook of a cane, gently.")

/* Translators: what it can be reached with (muscles.muscles[quadratus-lumborum].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stretching and heat do most.")

/* Translators: what may make it sore (muscles.muscles[quadratus-lumborum].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Getting up from a low seat")

/* Translators: what may make it sore (muscles.muscles[quadratus-lumborum].causes[]); what may make it sore (muscles.muscles[gluteus-medius].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Standing on one leg")

/* Translators: what may make it sore (muscles.muscles[quadratus-lumborum].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Legs of different length")

/* Translators: what to be careful about (muscles.muscles[quadratus-lumborum].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the lowest rib and the kidney above. Never press deep toward the belly.")

/* Translators: what to be careful about (muscles.muscles[quadratus-lumborum].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pain in the groin, or in the flank in waves, wants a check first.")

/* Translators: where people often also feel it (muscles.muscles[quadratus-lumborum].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it along the top of the hip bone. It may be at the outer hip or low buttock, sometimes the groin.")

/* Translators: how to press to find out, or why not (muscles.muscles[quadratus-lumborum].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand with your back to a wall. Put a soft ball just above the hip bone, outside the long back muscles. Lean very gently, and stay below the ribs.")

/* Translators: everyday name of a muscle (muscles.muscles[gluteus-medius].name) */
/* xgettext:no-c-format */
NC_("muscle", "Upper buttock")

/* Translators: where it lies (muscles.muscles[gluteus-medius].borders) */
/* xgettext:no-c-format */
NC_("muscle", "A fan below the crest of the hip. It spreads from the dimple beside the sacrum to the outside of the hip.")

/* Translators: what it can be reached with (muscles.muscles[gluteus-medius].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Your own fingers or a fist.")

/* Translators: what it can be reached with (muscles.muscles[gluteus-medius].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A massage gun.")

/* Translators: what may make it sore (muscles.muscles[gluteus-medius].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Lying on the side without a pillow between the knees")

/* Translators: what may make it sore (muscles.muscles[gluteus-medius].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Running")

/* Translators: what may make it sore (muscles.muscles[gluteus-medius].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A wallet in the back pocket")

/* Translators: what to be careful about (muscles.muscles[gluteus-medius].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the middle and lower buttock. The big nerve of the leg passes there.")

/* Translators: what to be careful about (muscles.muscles[gluteus-medius].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Keep off the outer hip bone.")

/* Translators: where people often also feel it (muscles.muscles[gluteus-medius].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it along the hip bone or over the pelvis. It may be in the low back, the buttock or the outer thigh.")

/* Translators: how to press to find out, or why not (muscles.muscles[gluteus-medius].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Stand half turned, with your side toward a wall. Put a soft ball just below the hip bone’s top, toward the back. Lean on it slowly, and stay off the bone.")

/* Translators: everyday name of a muscle (muscles.muscles[sternocleidomastoid].name) */
/* xgettext:no-c-format */
NC_("muscle", "Turning neck muscle")

/* Translators: where it lies (muscles.muscles[sternocleidomastoid].borders) */
/* xgettext:no-c-format */
NC_("muscle", "The cord at the front of the neck. It runs from the bone behind the ear to the breastbone and inner collarbone.")

/* Translators: what it can be reached with (muscles.muscles[sternocleidomastoid].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "No pressure in this app: chin tucks, gentle turning and breathing.")

/* Translators: what may make it sore (muscles.muscles[sternocleidomastoid].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "The head held forward")

/* Translators: what may make it sore (muscles.muscles[sternocleidomastoid].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "A long cough")

/* Translators: what to be careful about (muscles.muscles[sternocleidomastoid].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never press: the great vessels and the windpipe lie beside it.")

/* Translators: what to be careful about (muscles.muscles[sternocleidomastoid].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Dizziness, double vision, trouble speaking or swallowing, or a numb face is an emergency.")

/* Translators: where people often also feel it (muscles.muscles[sternocleidomastoid].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it at the forehead or around the eye. It may be in the ear or in the cheek.")

/* Translators: how to press to find out, or why not (muscles.muscles[sternocleidomastoid].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "This one is not pressed: the great vessels and the windpipe lie beside it. A physiotherapist or a doctor can look at it.")

/* Translators: everyday name of a muscle (muscles.muscles[scalenes].name) */
/* xgettext:no-c-format */
NC_("muscle", "Side neck muscles")

/* Translators: where it lies (muscles.muscles[scalenes].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Three short muscles at the side of the neck. They run from the neck bones down behind the collarbone to the first ribs.")

/* Translators: what it can be reached with (muscles.muscles[scalenes].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "No pressure in this app: a gentle side bend, breathing and posture.")

/* Translators: what may make it sore (muscles.muscles[scalenes].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Asthma or a cough")

/* Translators: what may make it sore (muscles.muscles[scalenes].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Carrying loads")

/* Translators: what to be careful about (muscles.muscles[scalenes].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never press here. Nerves and vessels of the arm and the lung’s top lie here.")

/* Translators: what to be careful about (muscles.muscles[scalenes].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pain in the chest or the left arm means: the heart first.")

/* Translators: what to be careful about (muscles.muscles[scalenes].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "A numb, weak or swollen hand wants a check.")

/* Translators: where people often also feel it (muscles.muscles[scalenes].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it in the chest or along the blade’s inner edge. It may run down the outer arm to the thumb and index finger.")

/* Translators: how to press to find out, or why not (muscles.muscles[scalenes].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "This one is not pressed. Nerves and vessels of the arm and the lung’s top lie here. A physiotherapist or a doctor can look at it.")

/* Translators: where else it may be felt (muscles.muscles[scalenes].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "thumb and index finger")

/* Translators: everyday name of a muscle (muscles.muscles[pectoralis-major].name) */
/* xgettext:no-c-format */
NC_("muscle", "Chest muscle")

/* Translators: where it lies (muscles.muscles[pectoralis-major].borders) */
/* xgettext:no-c-format */
NC_("muscle", "From the collarbone, the breastbone and the upper ribs across to the upper arm. It makes the front fold of the armpit.")

/* Translators: what it can be reached with (muscles.muscles[pectoralis-major].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The flat fingers of the other hand, or a pinch of the front fold.")

/* Translators: what it can be reached with (muscles.muscles[pectoralis-major].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "A soft ball at the wall, above breast tissue only.")

/* Translators: what may make it sore (muscles.muscles[pectoralis-major].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sitting with rounded shoulders")

/* Translators: what may make it sore (muscles.muscles[pectoralis-major].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pressing exercises")

/* Translators: what may make it sore (muscles.muscles[pectoralis-major].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Crutches")

/* Translators: what to be careful about (muscles.muscles[pectoralis-major].cautions[]); what to be careful about (muscles.muscles[pectoralis-minor].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Pain in the chest: the emergency question always comes first.")

/* Translators: what to be careful about (muscles.muscles[pectoralis-major].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never press on breast tissue, an implant or a port. No massage gun over the heart.")

/* Translators: where people often also feel it (muscles.muscles[pectoralis-major].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it in the front of the chest and shoulder. It may run along the inside of the arm. Pain in the chest means: the heart first.")

/* Translators: how to press to find out, or why not (muscles.muscles[pectoralis-major].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Use the flat fingers of the other hand. Press lightly on the muscle below the collarbone. Keep off breast tissue, and off the ribs where they are bare.")

/* Translators: everyday name of a muscle (muscles.muscles[pectoralis-minor].name) */
/* xgettext:no-c-format */
NC_("muscle", "Small chest muscle")

/* Translators: where it lies (muscles.muscles[pectoralis-minor].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Under the chest muscle, from ribs three to five upward. It ends at the bony knob below the outer collarbone.")

/* Translators: what it can be reached with (muscles.muscles[pectoralis-minor].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stretching first.")

/* Translators: what it can be reached with (muscles.muscles[pectoralis-minor].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "The flat fingers of the other hand, lightly.")

/* Translators: what may make it sore (muscles.muscles[pectoralis-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Rounded shoulders")

/* Translators: what may make it sore (muscles.muscles[pectoralis-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Heavy backpack straps")

/* Translators: what may make it sore (muscles.muscles[pectoralis-minor].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Sleeping with the arm above the head")

/* Translators: what to be careful about (muscles.muscles[pectoralis-minor].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Stay out of the depth of the armpit. Pulse and nerves run under this muscle.")

/* Translators: where people often also feel it (muscles.muscles[pectoralis-minor].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it in the front of the shoulder and the chest. It may run along the inner arm to the ring and little finger.")

/* Translators: how to press to find out, or why not (muscles.muscles[pectoralis-minor].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "Use two flat fingers of the other hand. Press lightly below the bony knob under the outer collarbone. Stay out of the armpit.")

/* Translators: everyday name of a muscle (muscles.muscles[subscapularis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Under-the-blade cuff")

/* Translators: where it lies (muscles.muscles[subscapularis].borders) */
/* xgettext:no-c-format */
NC_("muscle", "Between the shoulder blade and the ribs. It reaches out to the front of the shoulder joint.")

/* Translators: what it can be reached with (muscles.muscles[subscapularis].reach[]) */
/* xgettext:no-c-format */
NC_("muscle", "There is no pressure here. A low doorway stretch, wall slides and letting the arm swing take its place.")

/* Translators: what may make it sore (muscles.muscles[subscapularis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "Swimming")

/* Translators: what may make it sore (muscles.muscles[subscapularis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "An arm in a sling")

/* Translators: what may make it sore (muscles.muscles[subscapularis].causes[]) */
/* xgettext:no-c-format */
NC_("muscle", "After a fall")

/* Translators: what to be careful about (muscles.muscles[subscapularis].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Never press: nerves and vessels of the armpit lie on it.")

/* Translators: what to be careful about (muscles.muscles[subscapularis].cautions[]) */
/* xgettext:no-c-format */
NC_("muscle", "Can nobody else turn the arm out or lift it either? Have that looked at.")

/* Translators: where people often also feel it (muscles.muscles[subscapularis].sends) */
/* xgettext:no-c-format */
NC_("muscle", "People often also feel it behind the shoulder, or over the blade. It may run down the back of the arm, or band the wrist.")

/* Translators: how to press to find out, or why not (muscles.muscles[subscapularis].press_test.how) */
/* xgettext:no-c-format */
NC_("muscle", "This one is not pressed. The nerves and vessels of the armpit lie on it. A physiotherapist or a doctor can look at it.")

/* Translators: where else it may be felt (muscles.muscles[subscapularis].beyond[]) */
/* xgettext:no-c-format */
NC_("muscle", "a band round the wrist")

/* Translators: part of the body (muscles.groups[neck].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Neck")

/* Translators: part of the body (muscles.groups[top-of-the-shoulder].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Top of the shoulder")

/* Translators: part of the body (muscles.groups[between-the-shoulder-blades].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Between the shoulder blades")

/* Translators: part of the body (muscles.groups[shoulder-blade].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Shoulder blade")

/* Translators: part of the body (muscles.groups[shoulder].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Shoulder")

/* Translators: part of the body (muscles.groups[mid-back].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Mid back")

/* Translators: part of the body (muscles.groups[low-back].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Low back")

/* Translators: part of the body (muscles.groups[upper-buttock].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Upper buttock")

/* Translators: part of the body (muscles.groups[front-of-the-neck].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Front of the neck")

/* Translators: part of the body (muscles.groups[chest].name) */
/* xgettext:no-c-format */
NC_("muscle-group", "Chest")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The base-of-skull muscles are sore right under the edge of the skull. The back-of-neck muscles are sore lower down, beside the neck bones. Those more often reach the top of the head.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The base-of-skull muscles are sore under the skull’s edge and hard to point at. The upper trapezius is sore on the shelf of the shoulder. That holds even where the temple aches.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back-of-neck muscles are sore beside the neck bones and often reach the head. The shoulder-blade lifter is sore just above the corner of the blade. It more often makes turning stiff.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back-of-neck muscles lie flat beside the neck bones. The upper trapezius can be pinched on the shelf of the shoulder.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back-of-neck muscles are sore beside the neck and send pain upward. The mid-back long muscles are sore beside the spine, between or below the blades.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The upper trapezius can be pinched at the front edge of the shelf. It often reaches the temple. The shoulder-blade lifter lies deeper, above the corner of the blade. It often stays at the angle of the neck.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The upper trapezius is sore on the shelf and sends pain up the neck. The middle trapezius is sore between spine and blade. It burns toward the spine.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The upper trapezius can be pinched and often reaches neck and head. The top rotator-cuff muscle is sore right above the ridge of the blade. It often reaches the outer shoulder.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "Pain from the upper trapezius often climbs from the shelf to the temple. The turning neck muscle is more often felt at the forehead, eye or ear.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The middle trapezius lies right under the skin and burns toward the spine. A deeper sore place along the blade’s edge is more often the other one.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The middle trapezius is tender to a light touch across the top. The top rotator-cuff muscle lies under it, above the ridge. It often reaches the outer arm.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The middle trapezius burns between blade and spine. The shoulder-blade lifter is sore at the upper inner corner of the blade. It often makes the neck stiff.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The lower trapezius is sore near the lower end of the blade’s inner edge. It often reaches the neck. The muscle between spine and blade aches where it is.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The lower trapezius is sore below the blade’s ridge and often reaches the neck. The middle trapezius is sore above it and burns toward the spine.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The lower trapezius is thin, and sore where it crosses the blade’s edge. The mid-back long muscles are thick cords. They are sore two finger-widths beside the spine.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The shoulder-blade lifter is sore just above the corner of the blade. The upper back saw muscle is sore under the blade. A hand gets there only when the arm is hugged across.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The shoulder-blade lifter is sore behind, at the corner of the blade. The side neck muscles lie in front. They more often reach the chest or the arm.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "Above the ridge it is the top rotator-cuff muscle, often felt outside. Below the ridge it is the back-of-blade muscle, often felt deep in front.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The side shoulder is sore where it hurts. With the top rotator-cuff muscle the outer shoulder hurts too. But its sore spot lies above the ridge of the blade.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back-of-blade muscle is sore on the blade’s flat and often felt in front. The small outer cuff is sore at the outer edge. It is felt in a coin-sized place behind.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The front shoulder is sore when the front is pressed. With the back-of-blade muscle the front aches deep inside. But its sore spot lies on the blade.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "Both may ache at the inner edge of the blade. The back-of-blade muscle is sore on the blade itself. The other is sore between the blade and the spine.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "Both may ache in the front of the shoulder. The back-of-blade muscle tends toward the thumb side of the hand. The small chest muscle tends toward the little finger.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The small outer cuff is sore higher, at the outer edge of the blade. The upper armpit fold is sore lower, and can be pinched.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back shoulder is sore where it hurts. With the small outer cuff the sore spot lies further in. It is at the outer edge of the blade.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The upper part of the armpit’s back fold comes from the blade. It reaches the forearm. The lower part is the broad back muscle. It more often reaches the little finger.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back shoulder often hurts when the arm is drawn back. The side shoulder hurts when it is lifted sideways.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The side shoulder often hurts when the arm is lifted sideways. The front shoulder hurts when it is lifted forward.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The front shoulder is sore on the cap of the shoulder. The chest muscle is sore nearer the breastbone, or in the armpit’s front fold.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back shoulder is sore when it is pressed. The under-the-blade cuff aches deep behind. Then turning the arm out is often stiff.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The muscle between spine and blade is sore near the edge of the blade. The mid-back long muscles are sore in a cord close beside the spine.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The muscle between spine and blade is sore beside the blade. The upper back saw muscle aches deep under it. It often reaches the little finger.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "Pain at the blade’s inner edge, without a sore spot there, may be sent. The side neck muscles may send it. If the chest or the arm hurts too, that means: the heart first.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The mid-back long muscles are a cord two finger-widths beside the spine. The deep spine muscles ache right beside its tips, at one height.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The mid-back long muscles are sore close beside the spine. The lower back saw muscle nags further out, over the lowest ribs.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The deep spine muscles ache in one small place beside the tips. The low-back long muscles ache along the cord and often reach the buttock.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The broad back muscle is sore toward the armpit and often reaches the arm. The lower back saw muscle mostly aches over the lowest ribs.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The broad back muscle is felt at the blade’s lower tip and inner arm. The back-of-blade muscle is felt in the front shoulder and outer arm.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The upper back saw muscle reaches the little finger side. The side neck muscles reach the thumb, the index finger and the chest.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The lower back saw muscle nags over the ribs. The hip-hiker aches between ribs and hip bone. It often stabs with a cough or on turning in bed.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The low-back long muscles are sore in the cord beside the spine. The hip-hiker is sore outside it, just above the hip bone. It often stabs with a cough or on turning in bed.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The low-back long muscles are sore above the hip bone. The upper buttock is sore below it. Standing on one leg or lying on the side often brings it on.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The hip-hiker is sore above the hip bone and often stabs with a cough. The upper buttock is sore just below it.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The turning neck muscle is felt in the head and the face. The side neck muscles are felt in the chest, the blade and the arm.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The side neck muscles reach the thumb and the index finger. The small chest muscle reaches the ring and the little finger.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The chest muscle is sore in the fold or near the breastbone. The small chest muscle is sore deeper, below the knob under the outer collarbone.")

/* Translators: how to tell two neighbours apart, by the names they have in the list (muscles.pairs[].how) */
/* xgettext:no-c-format */
NC_("muscle", "The back-of-blade muscle is sore when the blade is pressed. The under-the-blade cuff lies in front of the blade. The wrist may ache, often with a stiff turn of the arm.")

/* Translators: why nothing presses here (muscles.reasons.spine-tips) */
/* xgettext:no-c-format */
NC_("safety", "Bone: stay beside the spine, never on its tips.")

/* Translators: why nothing presses here (muscles.reasons.hollow-under-the-skull) */
/* xgettext:no-c-format */
NC_("safety", "The hollow under the skull is left alone.")

/* Translators: why nothing presses here (muscles.reasons.front-and-side-of-the-neck) */
/* xgettext:no-c-format */
NC_("safety", "Great vessels and nerves: no pressure on the front or side of the neck.")

/* Translators: why nothing presses here (muscles.reasons.throat) */
/* xgettext:no-c-format */
NC_("safety", "Windpipe and pulse: never press.")

/* Translators: why nothing presses here (muscles.reasons.hollow-above-the-collarbone) */
/* xgettext:no-c-format */
NC_("safety", "Nerves of the arm and the top of the lung.")

/* Translators: why nothing presses here (muscles.reasons.armpit-depth) */
/* xgettext:no-c-format */
NC_("safety", "Nerves and vessels of the arm.")

/* Translators: why nothing presses here (muscles.reasons.kidneys) */
/* xgettext:no-c-format */
NC_("safety", "Kidneys: no ball, gun or roller here.")

/* Translators: why nothing presses here (muscles.reasons.twelfth-rib-tip) */
/* xgettext:no-c-format */
NC_("safety", "A thin free rib end.")

/* Translators: why nothing presses here (muscles.reasons.floating-rib) */
/* xgettext:no-c-format */
NC_("safety", "A thin free rib end: no force.")

/* Translators: why nothing presses here (muscles.reasons.sciatic-nerve) */
/* xgettext:no-c-format */
NC_("safety", "The big nerve of the leg passes here.")

/* Translators: why nothing presses here (muscles.reasons.roller-only-upper-back) */
/* xgettext:no-c-format */
NC_("safety", "Roller only between the shoulder blades and the lower ribs.")

/* Translators: why nothing presses here (muscles.reasons.no-gun-above-c7) */
/* xgettext:no-c-format */
NC_("safety", "No massage gun on neck or head.")

/* Translators: why nothing presses here (muscles.reasons.breast-tissue) */
/* xgettext:no-c-format */
NC_("safety", "Breast tissue is left alone.")

/* Translators: why nothing presses here (muscles.reasons.abdomen) */
/* xgettext:no-c-format */
NC_("safety", "No pressure on the belly.")

/* Translators: why nothing presses here (muscles.reasons.heart-area) */
/* xgettext:no-c-format */
NC_("safety", "No massage gun over the heart.")

/* Translators: part of the drawing that has no techniques (muscles.shapes[thoracolumbar-fascia].name) */
/* xgettext:no-c-format */
NC_("muscle", "Sheet of tendon over the low back")

/* Translators: part of the drawing that has no techniques (muscles.shapes[external-oblique].name) */
/* xgettext:no-c-format */
NC_("muscle", "Side of the waist")

/* Translators: part of the drawing that has no techniques (muscles.shapes[gluteus-maximus].name) */
/* xgettext:no-c-format */
NC_("muscle", "Buttock")

/* Translators: part of the drawing that has no techniques (muscles.shapes[piriformis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Deep buttock")

/* Translators: part of the drawing that has no techniques (muscles.shapes[serratus-anterior].name) */
/* xgettext:no-c-format */
NC_("muscle", "Saw muscle of the ribs")

/* Translators: part of the drawing that has no techniques (muscles.shapes[subclavius].name) */
/* xgettext:no-c-format */
NC_("muscle", "Small muscle under the collarbone")

/* Translators: part of the drawing that has no techniques (muscles.shapes[coracobrachialis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Inner upper arm")

/* Translators: part of the drawing that has no techniques (muscles.shapes[triceps].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back of the upper arm")

/* Translators: part of the drawing that has no techniques (muscles.shapes[forearm].name) */
/* xgettext:no-c-format */
NC_("muscle", "Forearm")

/* Translators: part of the drawing that has no techniques (muscles.shapes[thigh].name) */
/* xgettext:no-c-format */
NC_("muscle", "Thigh")

/* Translators: part of the drawing that has no techniques (muscles.shapes[hair].name) */
/* xgettext:no-c-format */
NC_("muscle", "Head")

/* Translators: part of the drawing that has no techniques (muscles.shapes[intercostals].name) */
/* xgettext:no-c-format */
NC_("muscle", "Between the ribs")

/* Translators: part of the drawing that has no techniques (muscles.shapes[obturator-internus].name) */
/* xgettext:no-c-format */
NC_("muscle", "Deep hip turners")

/* Translators: part of the drawing that has no techniques (muscles.shapes[quadratus-femoris].name) */
/* xgettext:no-c-format */
NC_("muscle", "Deep hip turner")

/* Translators: part of the drawing that has no techniques (muscles.shapes[adductor-magnus].name) */
/* xgettext:no-c-format */
NC_("muscle", "Inner thigh")

/* Translators: part of the drawing that has no techniques (muscles.shapes[hamstrings].name) */
/* xgettext:no-c-format */
NC_("muscle", "Back of the thigh")

/* Translators: part of the drawing that has no techniques (muscles.shapes[biceps].name) */
/* xgettext:no-c-format */
NC_("muscle", "Front of the upper arm")

/* Translators: part of the drawing that has no techniques (muscles.shapes[brachialis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Upper arm, deep")

/* Translators: part of the drawing that has no techniques (muscles.shapes[fascia].name) */
/* xgettext:no-c-format */
NC_("muscle", "Sheet of tendon")

/* Translators: part of the drawing that has no techniques (muscles.shapes[infrahyoid].name) */
/* xgettext:no-c-format */
NC_("muscle", "Front of the throat")

/* Translators: part of the drawing that has no techniques (muscles.shapes[internal-oblique].name) */
/* xgettext:no-c-format */
NC_("muscle", "Side of the waist, deep")

/* Translators: part of the drawing that has no techniques (muscles.shapes[rectus-abdominis].name) */
/* xgettext:no-c-format */
NC_("muscle", "Belly")

/* Translators: title of an article, in capitals as titles are (drink-eat-sleep.title) */
/* xgettext:no-c-format */
NC_("article", "Drinking, Eating and Sleep")

/* Translators: one line about an article (drink-eat-sleep.summary) */
/* xgettext:no-c-format */
NC_("article", "Drink and eat as usual, and look after your sleep.")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "water")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "food")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "diet")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "dehydration")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "pillow")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "tired")

/* Translators: other words that people may look for; never shown (drink-eat-sleep.words[]) */
/* xgettext:no-c-format */
NC_("article", "night")

/* Translators: what an article says: plain words, short sentences (drink-eat-sleep.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Drink and eat as usual. No food or drink has been shown to change a knot. Extra water does not dissolve it. There is no good evidence that drinking too little causes knots.")

/* Translators: what an article says: plain words, short sentences (drink-eat-sleep.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Sleep matters more. Poor sleep can make pain worse, and pain can make sleep worse. A steady bedtime or a pause from screens is worth a try. Nobody has tested whether that changes a knot.")

/* Translators: what an article says: plain words, short sentences (drink-eat-sleep.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Lie in the way that feels best. On your side, a pillow that fills the gap beside your neck may help. If pain wakes you night after night, tell a doctor.")

/* Translators: title of an article, in capitals as titles are (heat-or-cold.title) */
/* xgettext:no-c-format */
NC_("article", "Heat or Cold?")

/* Translators: one line about an article (heat-or-cold.summary) */
/* xgettext:no-c-format */
NC_("article", "Use what feels better; warmth has a little more support.")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "ice")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "warm")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "hot-water bottle")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "inflammation")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "swelling")

/* Translators: other words that people may look for; never shown (heat-or-cold.words[]) */
/* xgettext:no-c-format */
NC_("article", "contrast")

/* Translators: what an article says: plain words, short sentences (heat-or-cold.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Use what feels better. Both may ease pain for a while; neither repairs anything.")

/* Translators: what an article says: plain words, short sentences (heat-or-cold.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Warmth has the better support. It gave a small, short relief for newer low back pain. For neck and shoulder this is carried over.")

/* Translators: what an article says: plain words, short sentences (heat-or-cold.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "A knot is usually not an inflammation. So there is little for cold to calm. Cold may numb a fresh strain in the first three days. There are too few studies to say more. Changing between both is an old habit.")

/* Translators: what an article says: plain words, short sentences (heat-or-cold.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Wrap both in cloth, and look at your skin after five minutes. Warmth: 15 minutes, warm and never hot, and never while you sleep. Cold: 10 to 15 minutes, never more than 20. Then wait two hours.")

/* Translators: what an article says: plain words, short sentences (heat-or-cold.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Use neither on numb skin, nor together with a rub. No warmth on a fresh injury that is swollen. Warm up first and press later, not both at once.")

/* Translators: title of an article, in capitals as titles are (how-long-it-takes.title) */
/* xgettext:no-c-format */
NC_("article", "How Long It Takes")

/* Translators: one line about an article (how-long-it-takes.summary) */
/* xgettext:no-c-format */
NC_("article", "Days to weeks, with better and worse days in between.")

/* Translators: other words that people may look for; never shown (how-long-it-takes.words[]) */
/* xgettext:no-c-format */
NC_("article", "weeks")

/* Translators: other words that people may look for; never shown (how-long-it-takes.words[]) */
/* xgettext:no-c-format */
NC_("article", "recovery")

/* Translators: other words that people may look for; never shown (how-long-it-takes.words[]) */
/* xgettext:no-c-format */
NC_("article", "come back")

/* Translators: other words that people may look for; never shown (how-long-it-takes.words[]) */
/* xgettext:no-c-format */
NC_("article", "patience")

/* Translators: what an article says: plain words, short sentences (how-long-it-takes.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "A knot rarely goes at once. Expect days to weeks, with better and worse days in between.")

/* Translators: what an article says: plain words, short sentences (how-long-it-takes.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "In studies, new low back pain dropped most in the first six weeks. It often came back later. For neck and shoulder, less is known. A knot that returns is nothing unusual.")

/* Translators: what an article says: plain words, short sentences (how-long-it-takes.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "There is usually no rush. Only warning signs cannot wait, and the app asks about them.")

/* Translators: what an article says: plain words, short sentences (how-long-it-takes.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "One or two sessions a day are enough. When you are sore the next day, take a day off.")

/* Translators: what an article says: plain words, short sentences (how-long-it-takes.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "No progress after four to six weeks? Then let someone have a look. Nobody can say in advance how it will go for you. Your own curve in the journal shows it as it is.")

/* Translators: title of an article, in capitals as titles are (massage.title) */
/* xgettext:no-c-format */
NC_("article", "Massage and What It Can Do")

/* Translators: one line about an article (massage.summary) */
/* xgettext:no-c-format */
NC_("article", "Short relief, best together with exercise.")

/* Translators: other words that people may look for; never shown (massage.words[]) */
/* xgettext:no-c-format */
NC_("article", "masseur")

/* Translators: other words that people may look for; never shown (massage.words[]) */
/* xgettext:no-c-format */
NC_("article", "rubbing")

/* Translators: other words that people may look for; never shown (massage.words[]) */
/* xgettext:no-c-format */
NC_("article", "partner")

/* Translators: other words that people may look for; never shown (massage.words[]) */
/* xgettext:no-c-format */
NC_("article", "friend")

/* Translators: other words that people may look for; never shown (massage.words[]) */
/* xgettext:no-c-format */
NC_("article", "reach")

/* Translators: other words that people may look for; never shown (massage.words[]); other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "blood flow")

/* Translators: what an article says: plain words, short sentences (massage.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Massage may relax you and ease pain for hours to days. A review of 25 trials found short relief for low back pain. The reviewers had very little confidence in the numbers. One guideline sees massage as one part, together with exercise.")

/* Translators: what an article says: plain words, short sentences (massage.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Gentle is a good start. Nobody has shown that deep massage does more.")

/* Translators: what an article says: plain words, short sentences (massage.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "You can do much of it yourself at home. In a small trial, five days of pressing and stretching lowered pain.")

/* Translators: what an article says: plain words, short sentences (massage.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Find the sore spot first, with light pressure. Back knots are hard to reach alone. Where your hands do not reach, a ball or a cane may. A friend can help too, if you agree on how strong.")

/* Translators: what an article says: plain words, short sentences (massage.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "How massage works is not known. Its effect on blood flow in the muscle is small or unclear.")

/* Translators: title of an article, in capitals as titles are (more-pressure.title) */
/* xgettext:no-c-format */
NC_("article", "Why More Pressure Is Not Better")

/* Translators: one line about an article (more-pressure.summary) */
/* xgettext:no-c-format */
NC_("article", "A good ache of three to five is enough.")

/* Translators: other words that people may look for; never shown (more-pressure.words[]) */
/* xgettext:no-c-format */
NC_("article", "deep tissue")

/* Translators: other words that people may look for; never shown (more-pressure.words[]) */
/* xgettext:no-c-format */
NC_("article", "hard")

/* Translators: other words that people may look for; never shown (more-pressure.words[]) */
/* xgettext:no-c-format */
NC_("article", "strong")

/* Translators: other words that people may look for; never shown (more-pressure.words[]) */
/* xgettext:no-c-format */
NC_("article", "bruise")

/* Translators: other words that people may look for; never shown (more-pressure.words[]) */
/* xgettext:no-c-format */
NC_("article", "sore")

/* Translators: what an article says: plain words, short sentences (more-pressure.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Aim for a good ache: three to five out of ten. You can breathe calmly and let go. If you hold your breath or tense up, it is too much.")

/* Translators: what an article says: plain words, short sentences (more-pressure.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "In studies, people pressed for 30 to 90 seconds. Afterwards the spot was less tender for a while. The effect on the pain itself was small or unclear. We know of no study in which more pain helped more.")

/* Translators: what an article says: plain words, short sentences (more-pressure.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "The first ache should fade within half a minute. If it does not, press half as much. If it grows or spreads, stop for today.")

/* Translators: what an article says: plain words, short sentences (more-pressure.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Very strong pressure can bruise you. There is even a report of damaged muscle after a massage gun.")

/* Translators: what an article says: plain words, short sentences (more-pressure.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "In this app nothing goes above five. No hold is longer than 90 seconds. In your first sessions, and with some conditions, it stays at three.")

/* Translators: title of an article, in capitals as titles are (needles.title) */
/* xgettext:no-c-format */
NC_("article", "Needles")

/* Translators: one line about an article (needles.summary) */
/* xgettext:no-c-format */
NC_("article", "Guidelines disagree; never needle yourself.")

/* Translators: other words that people may look for; never shown (needles.words[]) */
/* xgettext:no-c-format */
NC_("article", "acupuncture")

/* Translators: other words that people may look for; never shown (needles.words[]) */
/* xgettext:no-c-format */
NC_("article", "dry needling")

/* Translators: other words that people may look for; never shown (needles.words[]) */
/* xgettext:no-c-format */
NC_("article", "needle")

/* Translators: what an article says: plain words, short sentences (needles.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Acupuncture and dry needling are different traditions with similar needles.")

/* Translators: what an article says: plain words, short sentences (needles.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Guidelines disagree about acupuncture. One from England does not recommend it for low back pain. An American one and an international one allow it. Both call the certainty low.")

/* Translators: what an article says: plain words, short sentences (needles.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Only a trained person should do it, with sterile needles. Say beforehand if you take blood thinners or are pregnant. Mention a pacemaker and any lung disease too.")

/* Translators: what an article says: plain words, short sentences (needles.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Soreness and bruises are common. A collapsed lung is rare, but serious. So never put needles into yourself.")

/* Translators: what an article says: plain words, short sentences (needles.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "This app does not teach needling, nor cracking the spine, cupping or taping.")

/* Translators: title of an article, in capitals as titles are (often-heard.title) */
/* xgettext:no-c-format */
NC_("article", "Often Heard, Not So")

/* Translators: one line about an article (often-heard.summary) */
/* xgettext:no-c-format */
NC_("article", "Sentences about knots that are not true, or that nobody knows.")

/* Translators: other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "toxins")

/* Translators: other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "myths")

/* Translators: other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "break up")

/* Translators: other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "miracle")

/* Translators: other words that people may look for; never shown (often-heard.words[]) */
/* xgettext:no-c-format */
NC_("article", "forever")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“Massage flushes out toxins.” It does not.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“Knots must be broken up.” Nothing is broken up, by hand or by stretching. The spot becomes less tender for a while.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“More blood makes the knot go away.” The effect on blood flow is small or unclear. How pressing works is not known.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“Rubs soften the knot, and all doctors advise them.” They warm or cool the skin and distract from pain. Not all doctors advise them.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“With this device it is gone for good.” No tool does that.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“Knots are a disease that nobody can avoid.” They are common and usually harmless.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“It must hurt to help.” A good ache is enough.")

/* Translators: what an article says: plain words, short sentences (often-heard.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "“Follow the rules and you will be well soon.” Nobody can promise that.")

/* Translators: title of an article, in capitals as titles are (posture.title) */
/* xgettext:no-c-format */
NC_("article", "Posture")

/* Translators: one line about an article (posture.summary) */
/* xgettext:no-c-format */
NC_("article", "The next posture is the best one.")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "desk")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "office")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "computer")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "screen")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "phone")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "sitting")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "driving")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "bag")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "stress")

/* Translators: other words that people may look for; never shown (posture.words[]) */
/* xgettext:no-c-format */
NC_("article", "causes")

/* Translators: what an article says: plain words, short sentences (posture.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "There is no single correct posture. That posture causes pain is poorly shown. Changing position often is low risk and may help. Try it every 20 to 30 minutes.")

/* Translators: what an article says: plain words, short sentences (posture.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Some things may come before a knot: long sitting, stress, or worry. So may a heavy bag, or a phone held by the shoulder. An unusual effort may as well. They are guesses, not proofs. Watch what comes before your own bad days.")

/* Translators: what an article says: plain words, short sentences (posture.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Make small changes where you sit most. Rest your forearms and keep the mouse close. Raise the screen toward eye height. Ease what strains the sore muscle, then add movement.")

/* Translators: what an article says: plain words, short sentences (posture.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "When you lift or train, move in a way that you can control. Nobody needs to hold a perfect shape.")

/* Translators: title of an article, in capitals as titles are (rest-or-move.title) */
/* xgettext:no-c-format */
NC_("article", "Rest or Move?")

/* Translators: one line about an article (rest-or-move.summary) */
/* xgettext:no-c-format */
NC_("article", "Rest what provokes the pain, and move the rest.")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "exercise")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "sport")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "training")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "bed rest")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "walking")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "strength")

/* Translators: other words that people may look for; never shown (rest-or-move.words[]) */
/* xgettext:no-c-format */
NC_("article", "stretching")

/* Translators: what an article says: plain words, short sentences (rest-or-move.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Do both: rest what provokes the pain, and move the rest. Cut that one activity by about half for two or three days. Then bring it back in small steps. Bed rest is not advised for back pain.")

/* Translators: what an article says: plain words, short sentences (rest-or-move.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Exercise has the best evidence of everything here. Many trials together show less pain in lasting low back pain. In one trial, a band for two minutes a day lowered neck pain. Walking, cycling, swimming and dancing count as well.")

/* Translators: what an article says: plain words, short sentences (rest-or-move.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Stretch to a mild pull, and never by force. Let the muscle get used to it, and go further over weeks.")

/* Translators: what an article says: plain words, short sentences (rest-or-move.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "A little ache during exercise is fine if it settles within a day. Strong shoulders and a strong upper back are a good aim for later, too. Two or three times a week may keep knots from returning.")

/* Translators: title of an article, in capitals as titles are (what-a-knot-is.title) */
/* xgettext:no-c-format */
NC_("article", "What a Knot Is")

/* Translators: one line about an article (what-a-knot-is.summary) */
/* xgettext:no-c-format */
NC_("article", "A tender, tight-feeling spot, and what nobody knows about it.")

/* Translators: other words that people may look for; never shown (what-a-knot-is.words[]) */
/* xgettext:no-c-format */
NC_("article", "trigger point")

/* Translators: other words that people may look for; never shown (what-a-knot-is.words[]) */
/* xgettext:no-c-format */
NC_("article", "tight band")

/* Translators: other words that people may look for; never shown (what-a-knot-is.words[]) */
/* xgettext:no-c-format */
NC_("article", "tension")

/* Translators: what an article says: plain words, short sentences (what-a-knot-is.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "A muscle knot is a tender, tight-feeling spot in a muscle. It may ache when you press it, and sometimes also elsewhere. Turning or lifting may feel limited.")

/* Translators: what an article says: plain words, short sentences (what-a-knot-is.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Knots are most often felt in the neck, the shoulders and the back. They are usually harmless. Many people have tender spots that never hurt by themselves. Those need no treatment.")

/* Translators: what an article says: plain words, short sentences (what-a-knot-is.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Another name for it is trigger point. The idea behind that name: a sensitive, hard area causes the pain. This idea is disputed. Examiners agree only moderately on what is tender. They agree poorly on where a tight band lies. What a knot is made of, nobody knows for sure.")

/* Translators: what an article says: plain words, short sentences (what-a-knot-is.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "A knot is not a swelling, and usually not an inflammation. Redness, heat, swelling or a lump is something else: have it looked at. Other conditions can feel the same. So the app asks about warning signs first.")

/* Translators: title of an article, in capitals as titles are (what-helps-you.title) */
/* xgettext:no-c-format */
NC_("article", "Finding Out What Helps You")

/* Translators: one line about an article (what-helps-you.summary) */
/* xgettext:no-c-format */
NC_("article", "Compare fairly, one change at a time.")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "journal")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "compare")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "chance")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "measure")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "tightness")

/* Translators: other words that people may look for; never shown (what-helps-you.words[]) */
/* xgettext:no-c-format */
NC_("article", "trend")

/* Translators: what an article says: plain words, short sentences (what-helps-you.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "People differ, so compare fairly. Rate your pain before and after, on several days. Change one thing at a time.")

/* Translators: what an article says: plain words, short sentences (what-helps-you.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "One good day proves little. After a bad day, pain often eases by itself. So the journal waits for five sessions on four days. Then it shows a range, and says when it could be chance.")

/* Translators: what an article says: plain words, short sentences (what-helps-you.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Look beyond the number as well. Does it feel less tight? Can you turn your head further, or sleep better?")

/* Translators: what an article says: plain words, short sentences (what-helps-you.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Once a day is enough. Keeping an eye on it is useful; watching it all day is not.")

/* Translators: title of an article, in capitals as titles are (when-to-see-someone.title) */
/* xgettext:no-c-format */
NC_("article", "When to See Someone")

/* Translators: one line about an article (when-to-see-someone.summary) */
/* xgettext:no-c-format */
NC_("article", "Signs that should not wait, and when to ask for help.")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "doctor")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "physiotherapist")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "emergency")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "warning sign")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "red flag")

/* Translators: other words that people may look for; never shown (when-to-see-someone.words[]) */
/* xgettext:no-c-format */
NC_("article", "help")

/* Translators: what an article says: plain words, short sentences (when-to-see-someone.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Call your local emergency number for chest pain. Also for sudden trouble seeing, speaking or walking. Also for new trouble with bladder or bowel. Also for numbness between the legs, or legs that become weak.")

/* Translators: what an article says: plain words, short sentences (when-to-see-someone.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "See a doctor the same day if you have fever with the pain. Also if the spot is hot, red or swollen without an injury. Also if one arm or hand gets weaker.")

/* Translators: what an article says: plain words, short sentences (when-to-see-someone.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Such signs may be nothing, but they must be checked. The app asks about them and closes all techniques until someone has looked.")

/* Translators: what an article says: plain words, short sentences (when-to-see-someone.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "Book a visit if pain stays at seven or more for over three days. Also if tingling below the elbow or knee lasts several days.")

/* Translators: what an article says: plain words, short sentences (when-to-see-someone.paragraphs[]) */
/* xgettext:no-c-format */
NC_("article", "No progress after some weeks? A physiotherapist can find out more and teach you exercises. The app asks, but it cannot examine you.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[first-steps].title) */
/* xgettext:no-c-format */
NC_("help", "First Steps")

/* Translators: one line about a page of the help (help.pages[first-steps].summary) */
/* xgettext:no-c-format */
NC_("help", "From a sore spot to a plan, step by step.")

/* Translators: other words that people may look for; never shown (help.pages[first-steps].words[]) */
/* xgettext:no-c-format */
NC_("help", "begin")

/* Translators: other words that people may look for; never shown (help.pages[first-steps].words[]) */
/* xgettext:no-c-format */
NC_("help", "start")

/* Translators: other words that people may look for; never shown (help.pages[first-steps].words[]) */
/* xgettext:no-c-format */
NC_("help", "tutorial")

/* Translators: other words that people may look for; never shown (help.pages[first-steps].words[]) */
/* xgettext:no-c-format */
NC_("help", "how it works")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[first-steps].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Mark the Spot")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[first-steps].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Click or touch the body where it hurts. Choose the muscle that fits, and say how much it hurts. “Not Sure What Hurts?” helps you to look for the source.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[first-steps].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Ask for a Plan")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[first-steps].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "“Find Relief” may ask a few safety questions first. Then it makes a plan from what you have at hand. Each card says why it is there; “Swap” offers something else.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[first-steps].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Let Yourself Be Guided")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[first-steps].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "The guide shows every step and counts the time. Say “Too much” when something is too strong. You can stop at any moment.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[first-steps].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "See How It Goes")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[first-steps].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Note your pain now and then, and the journal draws its course. A day without a number just stays empty.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[first-steps].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Look Things Up")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[first-steps].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "The Library tells about muscles, techniques and pain.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[press-safely].title) */
/* xgettext:no-c-format */
NC_("help", "How to Press Safely")

/* Translators: one line about a page of the help (help.pages[press-safely].summary) */
/* xgettext:no-c-format */
NC_("help", "A good ache is enough.")

/* Translators: other words that people may look for; never shown (help.pages[press-safely].words[]) */
/* xgettext:no-c-format */
NC_("help", "massage")

/* Translators: other words that people may look for; never shown (help.pages[press-safely].words[]) */
/* xgettext:no-c-format */
NC_("help", "force")

/* Translators: other words that people may look for; never shown (help.pages[press-safely].words[]) */
/* xgettext:no-c-format */
NC_("help", "ball")

/* Translators: other words that people may look for; never shown (help.pages[press-safely].words[]) */
/* xgettext:no-c-format */
NC_("help", "emergency")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[press-safely].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "How Strong")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[press-safely].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Aim for a good ache, about four of ten; never above five. You can still breathe calmly and let go. In your first sessions, and with some conditions, three is the limit.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[press-safely].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "How Long")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[press-safely].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Hold for up to a minute, and never longer than 90 seconds. If the ache does not ease within half a minute, press half as much.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[press-safely].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Where Never")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[press-safely].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Never press the front or sides of the neck, or deep in the armpit. Leave out the spine itself, belly, breasts and any implant. Leave out skin that is numb, bruised, swollen or hurt. “No-Go Zones” on the body shows more, such as the kidneys.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[press-safely].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "When to Stop")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[press-safely].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Stop at once with sharp or electric pain, tingling, numbness or weakness. The same goes for dizziness, nausea, chest pain, or trouble seeing, speaking or breathing. In an emergency call for help first; the app can wait.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[press-safely].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "The Day After")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[press-safely].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Mild soreness that is gone within a day is fine. If there is more, rest for a day and press half as much.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[numbers].title) */
/* xgettext:no-c-format */
NC_("help", "What the Numbers Mean")

/* Translators: one line about a page of the help (help.pages[numbers].summary) */
/* xgettext:no-c-format */
NC_("help", "What 0 to 10 stands for, and what the journal makes of it.")

/* Translators: other words that people may look for; never shown (help.pages[numbers].words[]) */
/* xgettext:no-c-format */
NC_("help", "scale")

/* Translators: other words that people may look for; never shown (help.pages[numbers].words[]) */
/* xgettext:no-c-format */
NC_("help", "chart")

/* Translators: other words that people may look for; never shown (help.pages[numbers].words[]) */
/* xgettext:no-c-format */
NC_("help", "trend")

/* Translators: other words that people may look for; never shown (help.pages[numbers].words[]) */
/* xgettext:no-c-format */
NC_("help", "score")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[numbers].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Pain from 0 to 10")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[numbers].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "0 means no pain, 10 means pain as bad as you can imagine. Only you can know your number; none is wrong.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[numbers].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Now, on Average, at Its Worst")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[numbers].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "These are three questions, and the journal never mixes them. Now fits a session; the average tells more about a day.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[numbers].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "While You Press")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[numbers].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Here the number says how strong it feels. 3 to 5 is a good ache; 6 and more is too much.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[numbers].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Ups and Downs")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[numbers].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Pain often changes by a point or two by itself. A direction shows only after two weeks with ten days noted. “Could be chance” means that the numbers do not tell yet.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[numbers].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "What Seems to Help")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[numbers].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Right after a session and the next day are counted apart. The bar shows where the number probably lies.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[privacy].title) */
/* xgettext:no-c-format */
NC_("help", "Your Privacy")

/* Translators: one line about a page of the help (help.pages[privacy].summary) */
/* xgettext:no-c-format */
NC_("help", "Where your journal lies, and who can read it.")

/* Translators: other words that people may look for; never shown (help.pages[privacy].words[]) */
/* xgettext:no-c-format */
NC_("help", "internet")

/* Translators: other words that people may look for; never shown (help.pages[privacy].words[]) */
/* xgettext:no-c-format */
NC_("help", "cloud")

/* Translators: other words that people may look for; never shown (help.pages[privacy].words[]) */
/* xgettext:no-c-format */
NC_("help", "password")

/* Translators: other words that people may look for; never shown (help.pages[privacy].words[]) */
/* xgettext:no-c-format */
NC_("help", "delete")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[privacy].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Where It Lies")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[privacy].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Your journal and your answers lie in one folder on this computer. “Your Data” shows where, and opens it.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[privacy].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "What Leaves the Computer")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[privacy].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Nothing. There is no account, and Unknot does not use the network. Files that you save yourself go where you put them. A copy in a synced folder goes wherever that folder goes.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[privacy].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Who Can Read It")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[privacy].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "The files are open to your user account only. They are not encrypted: whoever uses your account can read them.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[privacy].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Around the App")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[privacy].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "The lock screen shows which step it is, nothing more. You can change that in Preferences.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[privacy].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "When You Want It Gone")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[privacy].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "“Erase Everything” names what goes, and what it can’t reach.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[folders].title) */
/* xgettext:no-c-format */
NC_("help", "Technique Folders")

/* Translators: one line about a page of the help (help.pages[folders].summary) */
/* xgettext:no-c-format */
NC_("help", "Techniques of your own, or from somebody you trust.")

/* Translators: other words that people may look for; never shown (help.pages[folders].words[]) */
/* xgettext:no-c-format */
NC_("help", "pack")

/* Translators: other words that people may look for; never shown (help.pages[folders].words[]) */
/* xgettext:no-c-format */
NC_("help", "share")

/* Translators: other words that people may look for; never shown (help.pages[folders].words[]) */
/* xgettext:no-c-format */
NC_("help", "import")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[folders].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Your Own")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[folders].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Open a technique in the Library and choose “Make My Own”. Its steps, words and times are yours to change.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[folders].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "From Others")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[folders].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "A therapist, for example, may give you a folder of techniques. Once you have added it, its techniques can join your plans.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[folders].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "The Same Safety Rules")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[folders].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Each of them is based on one of the app’s, and keeps its limits. What does not is left out, and you see why.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[folders].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "When You No Longer Want It")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[folders].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "A folder can be removed again, and that can be undone.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[folders].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "For Whoever Makes One")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[folders].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "A folder holds one JSON file for each technique. A file named pack.json may say its title and its author.")

/* Translators: title of a page of the help, in capitals as titles are (help.pages[file-format].title) */
/* xgettext:no-c-format */
NC_("help", "The File Format")

/* Translators: one line about a page of the help (help.pages[file-format].summary) */
/* xgettext:no-c-format */
NC_("help", "Plain text that you can read and take along.")

/* Translators: other words that people may look for; never shown (help.pages[file-format].words[]) */
/* xgettext:no-c-format */
NC_("help", "backup")

/* Translators: other words that people may look for; never shown (help.pages[file-format].words[]) */
/* xgettext:no-c-format */
NC_("help", "developer")

/* Translators: other words that people may look for; never shown (help.pages[file-format].words[]) */
/* xgettext:no-c-format */
NC_("help", "export")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[file-format].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "The Journal")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[file-format].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Each month is one file in the folder “journal”, such as 2026-11.json. Each line in it is one entry: a number, a session, a look back. What Unknot does not know stays in the file.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[file-format].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Your Answers")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[file-format].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "profile.json holds your health, your things and your choices.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[file-format].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "Previous Versions")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[file-format].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "Beside each file lies the version before it, ending in “.previous”.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[file-format].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "All in One File")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[file-format].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "“Everything as a File” puts journal and answers into one JSON file. Your own techniques are in it, too.")

/* Translators: heading on a page of the help, in capitals as titles are (help.pages[file-format].parts[].heading) */
/* xgettext:no-c-format */
NC_("help", "For Other Programs")

/* Translators: what the help says; quoted names are buttons and menus, as they are called in the app (help.pages[file-format].parts[].text) */
/* xgettext:no-c-format */
NC_("help", "A table suits spreadsheets; FHIR suits a clinic’s system. The source code of Unknot describes its formats as JSON Schema, in data/schemas.")

/* Translators: health condition (conditions.conditions[anticoagulant].name) */
/* xgettext:no-c-format */
NC_("safety", "Blood thinners or a bleeding disorder")

/* Translators: what belongs to this condition (conditions.conditions[anticoagulant].about) */
/* xgettext:no-c-format */
NC_("safety", "Also few platelets. You bruise and bleed more easily.")

/* Translators: what to be careful about with it (conditions.conditions[anticoagulant].caution) */
/* xgettext:no-c-format */
NC_("safety", "Press lightly and for half the time. Look for bruises the next day. Ask your doctor once whether this is fine.")

/* Translators: health condition (conditions.conditions[osteoporosis].name) */
/* xgettext:no-c-format */
NC_("safety", "Thin bones")

/* Translators: what belongs to this condition (conditions.conditions[osteoporosis].about) */
/* xgettext:no-c-format */
NC_("safety", "Osteoporosis, long use of steroids, or a bone that broke too easily.")

/* Translators: what to be careful about with it (conditions.conditions[osteoporosis].caution) */
/* xgettext:no-c-format */
NC_("safety", "Keep off the ribs, and do not round or twist to the end. Ask your doctor once whether this is fine.")

/* Translators: health condition (conditions.conditions[pregnancy].name) */
/* xgettext:no-c-format */
NC_("safety", "Pregnancy")

/* Translators: what belongs to this condition (conditions.conditions[pregnancy].about) */
/* xgettext:no-c-format */
NC_("safety", "Take it out again afterward.")

/* Translators: what to be careful about with it (conditions.conditions[pregnancy].caution) */
/* xgettext:no-c-format */
NC_("safety", "Lie on your side. Keep warmth mild and away from the belly. Ask your midwife or doctor once.")

/* Translators: health condition (conditions.conditions[fever].name) */
/* xgettext:no-c-format */
NC_("safety", "Fever or an infection")

/* Translators: what belongs to this condition (conditions.conditions[fever].about) */
/* xgettext:no-c-format */
NC_("safety", "Asked again the next day.")

/* Translators: what to be careful about with it (conditions.conditions[fever].caution) */
/* xgettext:no-c-format */
NC_("safety", "Rest, drink, and wait until the fever has gone.")

/* Translators: health condition (conditions.conditions[skin-damage].name) */
/* xgettext:no-c-format */
NC_("safety", "Hurt skin")

/* Translators: what belongs to this condition (conditions.conditions[skin-damage].about) */
/* xgettext:no-c-format */
NC_("safety", "A wound, rash, burn, fresh scar or shingles at the spot.")

/* Translators: what to be careful about with it (conditions.conditions[skin-damage].caution) */
/* xgettext:no-c-format */
NC_("safety", "Nothing touches that skin until it has healed.")

/* Translators: health condition (conditions.conditions[recent-injury].name) */
/* xgettext:no-c-format */
NC_("safety", "A fresh injury")

/* Translators: what belongs to this condition (conditions.conditions[recent-injury].about) */
/* xgettext:no-c-format */
NC_("safety", "In the last three days, or still swollen or bruised.")

/* Translators: what to be careful about with it (conditions.conditions[recent-injury].caution) */
/* xgettext:no-c-format */
NC_("safety", "Rest, cool and move gently. No pressure, heat or stretching until it has calmed down.")

/* Translators: health condition (conditions.conditions[cancer].name) */
/* xgettext:no-c-format */
NC_("safety", "Cancer")

/* Translators: what belongs to this condition (conditions.conditions[cancer].about) */
/* xgettext:no-c-format */
NC_("safety", "Now or in the past.")

/* Translators: what to be careful about with it (conditions.conditions[cancer].caution) */
/* xgettext:no-c-format */
NC_("safety", "Never over a tumor, and ask your cancer team once whether this is fine.")

/* Translators: health condition (conditions.conditions[numbness].name) */
/* xgettext:no-c-format */
NC_("safety", "Numbness, weakness or nerve damage")

/* Translators: what belongs to this condition (conditions.conditions[numbness].about) */
/* xgettext:no-c-format */
NC_("safety", "For example from diabetes.")

/* Translators: what to be careful about with it (conditions.conditions[numbness].caution) */
/* xgettext:no-c-format */
NC_("safety", "Keep off numb skin, stay lighter than usual, and look at the skin afterward.")

/* Translators: health condition (conditions.conditions[poor-circulation].name) */
/* xgettext:no-c-format */
NC_("safety", "Poor circulation or varicose veins")

/* Translators: what belongs to this condition (conditions.conditions[poor-circulation].about) */
/* xgettext:no-c-format */
NC_("safety", "In the legs, the arms or at the spot.")

/* Translators: what to be careful about with it (conditions.conditions[poor-circulation].caution) */
/* xgettext:no-c-format */
NC_("safety", "Never press on a vein, and stay lighter than usual.")

/* Translators: health condition (conditions.conditions[neck-artery-disease].name) */
/* xgettext:no-c-format */
NC_("safety", "Neck artery disease, stroke, or weak connective tissue")

/* Translators: what belongs to this condition (conditions.conditions[neck-artery-disease].about) */
/* xgettext:no-c-format */
NC_("safety", "Also a warning stroke, Ehlers-Danlos or Marfan.")

/* Translators: what to be careful about with it (conditions.conditions[neck-artery-disease].caution) */
/* xgettext:no-c-format */
NC_("safety", "Nothing presses on the neck. The head never turns or tips to the end.")

/* Translators: health condition (conditions.conditions[implant].name) */
/* xgettext:no-c-format */
NC_("safety", "An implanted device")

/* Translators: what belongs to this condition (conditions.conditions[implant].about) */
/* xgettext:no-c-format */
NC_("safety", "A pacemaker, defibrillator, nerve stimulator, pump or port.")

/* Translators: what to be careful about with it (conditions.conditions[implant].caution) */
/* xgettext:no-c-format */
NC_("safety", "Keep well away from the device. Ask its maker about anything that runs on electricity.")

/* Translators: health condition (conditions.conditions[reduced-sensation].name) */
/* xgettext:no-c-format */
NC_("safety", "Skin that feels less")

/* Translators: what belongs to this condition (conditions.conditions[reduced-sensation].about) */
/* xgettext:no-c-format */
NC_("safety", "You feel touch, heat or cold less than other people.")

/* Translators: what to be careful about with it (conditions.conditions[reduced-sensation].caution) */
/* xgettext:no-c-format */
NC_("safety", "Stay lighter than usual, time everything, and look at the skin afterward.")

/* Translators: health condition (conditions.conditions[raynaud].name) */
/* xgettext:no-c-format */
NC_("safety", "Trouble with cold")

/* Translators: what belongs to this condition (conditions.conditions[raynaud].about) */
/* xgettext:no-c-format */
NC_("safety", "Raynaud, hives from cold, or cold-sensitive blood.")

/* Translators: what to be careful about with it (conditions.conditions[raynaud].caution) */
/* xgettext:no-c-format */
NC_("safety", "Keep warm; nothing cold.")

/* Translators: health condition (conditions.conditions[heart-disease].name) */
/* xgettext:no-c-format */
NC_("safety", "Severe heart disease or high blood pressure")

/* Translators: what belongs to this condition (conditions.conditions[heart-disease].about) */
/* xgettext:no-c-format */
NC_("safety", "Blood pressure that is not under control.")

/* Translators: what to be careful about with it (conditions.conditions[heart-disease].caution) */
/* xgettext:no-c-format */
NC_("safety", "Go easy, and never hold your breath. Ask your doctor once whether this is fine.")

/* Translators: health condition (conditions.conditions[inflammatory-arthritis].name) */
/* xgettext:no-c-format */
NC_("safety", "Inflamed joints of the spine")

/* Translators: what belongs to this condition (conditions.conditions[inflammatory-arthritis].about) */
/* xgettext:no-c-format */
NC_("safety", "Rheumatoid arthritis or ankylosing spondylitis in a flare.")

/* Translators: what to be careful about with it (conditions.conditions[inflammatory-arthritis].caution) */
/* xgettext:no-c-format */
NC_("safety", "Keep the neck free from pressure and away from its end positions.")

/* Translators: health condition (conditions.conditions[hypermobility].name) */
/* xgettext:no-c-format */
NC_("safety", "Very loose joints")

/* Translators: what belongs to this condition (conditions.conditions[hypermobility].about) */
/* xgettext:no-c-format */
NC_("safety", "Hypermobility, or a shoulder that slips out.")

/* Translators: what to be careful about with it (conditions.conditions[hypermobility].caution) */
/* xgettext:no-c-format */
NC_("safety", "Do not go to the end of any movement. Strength helps you more than stretching.")

/* Translators: health condition (conditions.conditions[spinal-surgery].name) */
/* xgettext:no-c-format */
NC_("safety", "Surgery of the spine or a new joint")

/* Translators: what belongs to this condition (conditions.conditions[spinal-surgery].about) */
/* xgettext:no-c-format */
NC_("safety", "In the last six months.")

/* Translators: what to be careful about with it (conditions.conditions[spinal-surgery].caution) */
/* xgettext:no-c-format */
NC_("safety", "Nothing presses on that area, and ask your surgeon before you start.")

/* Translators: health condition (conditions.conditions[no-floor].name) */
/* xgettext:no-c-format */
NC_("safety", "The floor is out of reach")

/* Translators: what belongs to this condition (conditions.conditions[no-floor].about) */
/* xgettext:no-c-format */
NC_("safety", "You cannot lie down on the floor and get up again well.")

/* Translators: what to be careful about with it (conditions.conditions[no-floor].caution) */
/* xgettext:no-c-format */
NC_("safety", "Everything is done standing or sitting.")

/* Translators: health condition (conditions.conditions[nsaid-allergy].name) */
/* xgettext:no-c-format */
NC_("safety", "Trouble with pain creams")

/* Translators: what belongs to this condition (conditions.conditions[nsaid-allergy].about) */
/* xgettext:no-c-format */
NC_("safety", "Allergy to aspirin or similar, asthma from them, kidney disease or a stomach ulcer.")

/* Translators: what to be careful about with it (conditions.conditions[nsaid-allergy].caution) */
/* xgettext:no-c-format */
NC_("safety", "No rub that contains a pain medicine.")

/* Translators: health condition (conditions.conditions[intoxicated].name) */
/* xgettext:no-c-format */
NC_("safety", "Alcohol, sedatives or strong painkillers today")

/* Translators: what belongs to this condition (conditions.conditions[intoxicated].about) */
/* xgettext:no-c-format */
NC_("safety", "You feel less than usual.")

/* Translators: what to be careful about with it (conditions.conditions[intoxicated].caution) */
/* xgettext:no-c-format */
NC_("safety", "No tools and no heat now; only hands, easy stretching, breathing and walking.")

/* Translators: a part of the body that is none of the named ones (details.elsewhere) */
/* xgettext:no-c-format */
NC_("safety", "Somewhere else")

/* Translators: extra question about a health condition (details.details[skin-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where is the hurt skin?")

/* Translators: how to answer it, or why it is asked (details.details[skin-place].help) */
/* xgettext:no-c-format */
NC_("safety", "A wound, rash, burn, fresh scar or shingles. Choose every part that has some.")

/* Translators: extra question about a health condition (details.details[tumor-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where is or was the cancer?")

/* Translators: how to answer it, or why it is asked (details.details[tumor-place].help) */
/* xgettext:no-c-format */
NC_("safety", "Choose every part with a tumor, irradiated skin, or cancer in the bone.")

/* Translators: extra question about a health condition (details.details[cancer-advice].question) */
/* xgettext:no-c-format */
NC_("safety", "Has your cancer team said that a floor ball or a roller is fine?")

/* Translators: how to answer it, or why it is asked (details.details[cancer-advice].help) */
/* xgettext:no-c-format */
NC_("safety", "Without their word both stay closed.")

/* Translators: extra question about a health condition (details.details[numb-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where is the skin numb?")

/* Translators: how to answer it, or why it is asked (details.details[numb-place].help) */
/* xgettext:no-c-format */
NC_("safety", "Choose every part where you feel touch, heat or cold less.")

/* Translators: extra question about a health condition (details.details[nerve-damage].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have nerve damage, for example from diabetes?")

/* Translators: how to answer it, or why it is asked (details.details[nerve-damage].help) */
/* xgettext:no-c-format */
NC_("safety", "Then heat and cold stay closed everywhere, because burns go unnoticed.")

/* Translators: extra question about a health condition (details.details[vein-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where are the varicose veins or the poor circulation?")

/* Translators: how to answer it, or why it is asked (details.details[vein-place].help) */
/* xgettext:no-c-format */
NC_("safety", "Choose every part that has some; legs and lower arms are somewhere else.")

/* Translators: extra question about a health condition (details.details[implant-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where is the device under your skin?")

/* Translators: how to answer it, or why it is asked (details.details[implant-place].help) */
/* xgettext:no-c-format */
NC_("safety", "Choose every part that lies within a hand’s length of it, about 20 cm.")

/* Translators: extra question about a health condition (details.details[massager-advice].question) */
/* xgettext:no-c-format */
NC_("safety", "Does the device’s maker or your doctor allow your electric massager?")

/* Translators: how to answer it, or why it is asked (details.details[massager-advice].help) */
/* xgettext:no-c-format */
NC_("safety", "Only for one that kneads. One with electric current or magnets stays closed.")

/* Translators: extra question about a health condition (details.details[surgery-place].question) */
/* xgettext:no-c-format */
NC_("safety", "Where was the surgery?")

/* Translators: how to answer it, or why it is asked (details.details[surgery-place].help) */
/* xgettext:no-c-format */
NC_("safety", "Choose every part with a scar, a screw or a new joint.")

/* Translators: extra question about a health condition (details.details[surgery-weeks].question) */
/* xgettext:no-c-format */
NC_("safety", "How many weeks ago was the surgery?")

/* Translators: how to answer it, or why it is asked (details.details[surgery-weeks].help) */
/* xgettext:no-c-format */
NC_("safety", "After half a year more opens, still lighter than usual.")

/* Translators: extra question about a health condition (details.details[pregnancy-weeks].question) */
/* xgettext:no-c-format */
NC_("safety", "In which week of pregnancy are you?")

/* Translators: how to answer it, or why it is asked (details.details[pregnancy-weeks].help) */
/* xgettext:no-c-format */
NC_("safety", "From week 14 the floor ball closes, from week 20 knees to the chest.")

/* Translators: extra question about a health condition (details.details[rub-plain].question) */
/* xgettext:no-c-format */
NC_("safety", "Is your muscle rub free of pain medicine and of salicylates?")

/* Translators: how to answer it, or why it is asked (details.details[rub-plain].help) */
/* xgettext:no-c-format */
NC_("safety", "The leaflet tells. Diclofenac, ibuprofen and methyl salicylate are such substances.")

/* Translators: extra question about a health condition (details.details[rub-advice].question) */
/* xgettext:no-c-format */
NC_("safety", "Has a doctor or pharmacist said that this rub suits your blood thinner?")

/* Translators: how to answer it, or why it is asked (details.details[rub-advice].help) */
/* xgettext:no-c-format */
NC_("safety", "Some rubs make blood thinners stronger.")

/* Translators: heading of a warning (levels.levels[open].title) */
/* xgettext:no-c-format */
NC_("safety", "You are good to go")

/* Translators: what a warning means (levels.levels[open].text) */
/* xgettext:no-c-format */
NC_("safety", "Nothing you have told speaks against easing this yourself.")

/* Translators: heading of a warning (levels.levels[advise].title) */
/* xgettext:no-c-format */
NC_("safety", "Worth a check")

/* Translators: what a warning means (levels.levels[advise].text) */
/* xgettext:no-c-format */
NC_("safety", "You can go on here. Have someone trained look at it when you find the time. Do so again if anything gets worse.")

/* Translators: heading of a warning (levels.levels[gentle].title) */
/* xgettext:no-c-format */
NC_("safety", "Gentle only")

/* Translators: what a warning means (levels.levels[gentle].text) */
/* xgettext:no-c-format */
NC_("safety", "Today only the gentle set is open: what calms, warms and moves without force.")

/* Translators: heading of a warning (levels.levels[injury].title); heading of a warning (levels.gates[G5].title) */
/* xgettext:no-c-format */
NC_("safety", "Let it settle first")

/* Translators: what a warning means (levels.levels[injury].text) */
/* xgettext:no-c-format */
NC_("safety", "A fresh injury wants rest, cold and easy movement. Nothing presses, stretches or heats for the first three days. The same holds while it is swollen or bruised.")

/* Translators: heading of a warning (levels.levels[urgent].title) */
/* xgettext:no-c-format */
NC_("safety", "See a doctor today or tomorrow")

/* Translators: what a warning means (levels.levels[urgent].text) */
/* xgettext:no-c-format */
NC_("safety", "This may be nothing, but it must be checked within a day or two. Until then there are no techniques here.")

/* Translators: what to do now (levels.levels[urgent].action) */
/* xgettext:no-c-format */
NC_("safety", "Call a doctor’s practice or a medical advice line, and say what stands below.")

/* Translators: heading of a warning (levels.levels[emergency].title) */
/* xgettext:no-c-format */
NC_("safety", "Get help now")

/* Translators: what a warning means (levels.levels[emergency].text) */
/* xgettext:no-c-format */
NC_("safety", "This may be nothing, but it must be checked right now. Do not press, stretch or warm anything.")

/* Translators: what to do now (levels.levels[emergency].action) */
/* xgettext:no-c-format */
NC_("safety", "Call your local emergency number, or have someone take you to the emergency department. Do not drive yourself.")

/* Translators: heading of a warning (levels.levels[refused].title) */
/* xgettext:no-c-format */
NC_("safety", "Not for under 16")

/* Translators: what a warning means (levels.levels[refused].text) */
/* xgettext:no-c-format */
NC_("safety", "Unknot is made for grown bodies. Show a parent or a doctor where it hurts; they can help you well.")

/* Translators: why something was left out (levels.gates[G1].words) */
/* xgettext:no-c-format */
NC_("safety", "a warning sign that needs help now")

/* Translators: why something was left out (levels.gates[G2].words) */
/* xgettext:no-c-format */
NC_("safety", "a warning sign that needs a doctor today or tomorrow")

/* Translators: why something was left out (levels.gates[G3].words) */
/* xgettext:no-c-format */
NC_("safety", "fever or an infection")

/* Translators: heading of a warning (levels.gates[G3].title) */
/* xgettext:no-c-format */
NC_("safety", "Rest first")

/* Translators: what a warning means (levels.gates[G3].text) */
/* xgettext:no-c-format */
NC_("safety", "With fever your body has other work to do. Breathe, rest and drink; tomorrow this is asked again.")

/* Translators: why something was left out (levels.gates[G4].words) */
/* xgettext:no-c-format */
NC_("safety", "a sign that someone trained should look at soon")

/* Translators: heading of a warning (levels.gates[G4].title) */
/* xgettext:no-c-format */
NC_("safety", "Get it looked at soon")

/* Translators: what a warning means (levels.gates[G4].text) */
/* xgettext:no-c-format */
NC_("safety", "Have a doctor or physiotherapist look at this within two weeks. Until then only the gentle set is open.")

/* Translators: why something was left out (levels.gates[G5].words) */
/* xgettext:no-c-format */
NC_("safety", "a fresh injury, swelling or a bruise")

/* Translators: what a warning means (levels.gates[G5].text) */
/* xgettext:no-c-format */
NC_("safety", "A fresh injury wants rest, cold and easy movement. After three days this is asked again.")

/* Translators: why something was left out (levels.gates[G6].words) */
/* xgettext:no-c-format */
NC_("safety", "an age under 16")

/* Translators: why something was left out (levels.gates[G7].words) */
/* xgettext:no-c-format */
NC_("safety", "very strong pain")

/* Translators: heading of a warning (levels.gates[G7].title) */
/* xgettext:no-c-format */
NC_("safety", "Calm it first")

/* Translators: what a warning means (levels.gates[G7].text) */
/* xgettext:no-c-format */
NC_("safety", "This is strong pain, so nothing presses now. Breathing, warmth and easy movement may ease it. Press again when it is below 8.")

/* Translators: why something was left out (levels.gates[G8].words) */
/* xgettext:no-c-format */
NC_("safety", "strong pain")

/* Translators: why something was left out (levels.gates[G9].words) */
/* xgettext:no-c-format */
NC_("safety", "a muscle that is never pressed")

/* Translators: why something was left out (levels.gates[G10].words) */
/* xgettext:no-c-format */
NC_("safety", "a health condition")

/* Translators: why something was left out (levels.gates[G11].words) */
/* xgettext:no-c-format */
NC_("safety", "soreness or harm after the last time")

/* Translators: why something was left out (levels.gates[G12].words) */
/* xgettext:no-c-format */
NC_("safety", "numb skin at the spot")

/* Translators: heading of a group of safety questions (questions.cards[now].title) */
/* xgettext:no-c-format */
NC_("safety", "Chest, head and belly")

/* Translators: heading of a group of safety questions (questions.cards[nerves].title) */
/* xgettext:no-c-format */
NC_("safety", "Bladder, legs and arms")

/* Translators: heading of a group of safety questions (questions.cards[injury].title) */
/* xgettext:no-c-format */
NC_("safety", "Injury and bones")

/* Translators: heading of a group of safety questions (questions.cards[illness].title) */
/* xgettext:no-c-format */
NC_("safety", "Signs of illness")

/* Translators: heading of a group of safety questions (questions.cards[lasting].title) */
/* xgettext:no-c-format */
NC_("safety", "You and the last weeks")

/* Translators: part of the body (questions.regions[neck].name) */
/* xgettext:no-c-format */
NC_("safety", "Neck")

/* Translators: part of the body (questions.regions[shoulder].name) */
/* xgettext:no-c-format */
NC_("safety", "Shoulder")

/* Translators: part of the body (questions.regions[chest].name) */
/* xgettext:no-c-format */
NC_("safety", "Chest")

/* Translators: part of the body (questions.regions[mid-back].name) */
/* xgettext:no-c-format */
NC_("safety", "Middle of the back")

/* Translators: part of the body (questions.regions[low-back].name) */
/* xgettext:no-c-format */
NC_("safety", "Low back")

/* Translators: safety question before a session (questions.quick[numb-or-weak].question) */
/* xgettext:no-c-format */
NC_("safety", "Is anything newly numb or weak?")

/* Translators: safety question before a session (questions.quick[fever-or-unwell].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have fever, or feel very unwell?")

/* Translators: safety question before a session (questions.quick[chest-or-senses].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have chest pain, dizziness, or trouble with seeing or speaking?")

/* Translators: safety question, answered yes or no (red-flags.flags[RF01].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have any of these? Pressure or pain in your chest. Pain that spreads to your jaw or arm. Trouble breathing, or a cold sweat. A sudden tearing pain between your shoulder blades.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF01].say) */
/* xgettext:no-c-format */
NC_("safety", "I have chest pain or a sudden tearing pain between my shoulder blades. Please help me now.")

/* Translators: why it must be checked (red-flags.flags[RF01].why) */
/* xgettext:no-c-format */
NC_("safety", "The heart, the big artery or the lungs can feel like a sore back. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF02].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these new? Trouble starting or holding urine. Not feeling your bladder fill. Not holding your stool.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF02].say) */
/* xgettext:no-c-format */
NC_("safety", "I have back pain. Since then my bladder or bowel does not work as before.")

/* Translators: why it must be checked (red-flags.flags[RF02].why); why it must be checked (red-flags.flags[RF03].why) */
/* xgettext:no-c-format */
NC_("safety", "Nerves at the end of the spine may be pressed. This may be nothing, but it must be checked right now. Waiting can do harm.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF03].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have any of these? A new numb or strange feeling between your legs or at your genitals. The same at your back passage, or when you wipe. Sex that is suddenly without feeling.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF03].say) */
/* xgettext:no-c-format */
NC_("safety", "I have back pain, and a new numb feeling between my legs.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF04].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these true? A leg is getting weaker, or a foot drops. Both legs are painful or numb. You walk unsteadily. Both hands have become clumsy.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF04].say) */
/* xgettext:no-c-format */
NC_("safety", "My legs or hands have become weak, numb or clumsy. I also have back or neck pain.")

/* Translators: why it must be checked (red-flags.flags[RF04].why) */
/* xgettext:no-c-format */
NC_("safety", "The spinal cord or its nerves may be pressed. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF05].question) */
/* xgettext:no-c-format */
NC_("safety", "Did it begin with an injury? Or did even a small fall or lift hurt suddenly? The second counts with thin bones, with steroids, or from 65 years on.")

/* Translators: second question after a yes (red-flags.flags[RF05].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Was it serious, such as a fall from a height or a road crash?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF05].say) */
/* xgettext:no-c-format */
NC_("safety", "My pain began with an injury or a fall. I would like to know whether something is broken.")

/* Translators: why it must be checked (red-flags.flags[RF05].why) */
/* xgettext:no-c-format */
NC_("safety", "A bone may be broken. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF06].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have neck pain or a headache, with any of these? Dizziness that does not settle, fainting or an unsteady walk. Double vision, slurred speech or trouble swallowing. A drooping or numb face. A pain unlike any before.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF06].say) */
/* xgettext:no-c-format */
NC_("safety", "I have neck pain or a headache. I also have trouble with seeing, speaking, swallowing, balance or my face.")

/* Translators: why it must be checked (red-flags.flags[RF06].why) */
/* xgettext:no-c-format */
NC_("safety", "An artery of the neck or the brain may be in trouble. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF07].question) */
/* xgettext:no-c-format */
NC_("safety", "Did the worst headache of your life start within seconds? Or is your neck stiff, with fever, a rash, pain from light, or drowsiness?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF07].say) */
/* xgettext:no-c-format */
NC_("safety", "I have a sudden, very strong headache, or a stiff neck with fever.")

/* Translators: why it must be checked (red-flags.flags[RF07].why) */
/* xgettext:no-c-format */
NC_("safety", "A bleed or an infection in the head feels like this. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF08].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have fever or chills together with the pain? Or one of these lately? An infection, or an injection or surgery in the spine. A weak immune system, or drugs by needle.")

/* Translators: second question after a yes (red-flags.flags[RF08].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Do you feel very ill?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF08].say) */
/* xgettext:no-c-format */
NC_("safety", "I have back, neck or shoulder pain together with fever. Or it came after an infection or an injection.")

/* Translators: why it must be checked (red-flags.flags[RF08].why) */
/* xgettext:no-c-format */
NC_("safety", "An infection may sit in the spine or a joint. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF09].question) */
/* xgettext:no-c-format */
NC_("safety", "Is a joint or an area hot, red and swollen, and very painful?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF09].say) */
/* xgettext:no-c-format */
NC_("safety", "A joint or an area of mine is hot, red, swollen and very painful.")

/* Translators: why it must be checked (red-flags.flags[RF09].why) */
/* xgettext:no-c-format */
NC_("safety", "An infected joint looks like this. This may be nothing, but it must be checked within a day.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF10].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have cancer, or did you have it? And is this pain new and without a reason?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF10].say) */
/* xgettext:no-c-format */
NC_("safety", "I have or had cancer. Now I have a new pain that I cannot explain.")

/* Translators: why it must be checked (red-flags.flags[RF10].why) */
/* xgettext:no-c-format */
NC_("safety", "Cancer can come back in bone. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF11].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have any of these? Losing weight without trying. Sweating at night. Pain at night that keeps getting worse in every position.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF11].say) */
/* xgettext:no-c-format */
NC_("safety", "I lose weight or sweat at night. Or my pain at night gets worse in every position.")

/* Translators: why it must be checked (red-flags.flags[RF11].why) */
/* xgettext:no-c-format */
NC_("safety", "This can point to an illness behind the pain. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF12].question) */
/* xgettext:no-c-format */
NC_("safety", "Does your side or back hurt together with one of these? Fever, or burning when you pass water. Blood in the urine. Waves of cramp toward the groin.")

/* Translators: second question after a yes (red-flags.flags[RF12].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Is it severe?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF12].say) */
/* xgettext:no-c-format */
NC_("safety", "My side or back hurts. I also have fever, burning or blood in the urine, or pain in waves.")

/* Translators: why it must be checked (red-flags.flags[RF12].why) */
/* xgettext:no-c-format */
NC_("safety", "A kidney can hurt just where a low-back knot does. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF13].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these true? Your back or belly hurts, with a lump that beats. You know of a widened artery. You are over 60, with sudden severe pain and faintness.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF13].say) */
/* xgettext:no-c-format */
NC_("safety", "My back or belly hurts suddenly and I feel faint. Or I know of an aneurysm.")

/* Translators: why it must be checked (red-flags.flags[RF13].why) */
/* xgettext:no-c-format */
NC_("safety", "The big artery in the belly may be in danger. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF14].question) */
/* xgettext:no-c-format */
NC_("safety", "Is there numbness or tingling below your elbow or knee? Has it lasted more than a few days?")

/* Translators: second question after a yes (red-flags.flags[RF14].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Is it getting worse?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF14].say) */
/* xgettext:no-c-format */
NC_("safety", "For days I have had numbness or tingling in my lower arm or leg.")

/* Translators: why it must be checked (red-flags.flags[RF14].why) */
/* xgettext:no-c-format */
NC_("safety", "A nerve may be irritated where it leaves the spine. This may be nothing, but it should be looked at.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF15].question) */
/* xgettext:no-c-format */
NC_("safety", "Did you have a whiplash or another neck injury in the last six weeks? And has nobody examined it?")

/* Translators: second question after a yes (red-flags.flags[RF15].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Was it a serious crash? Or is there weakness, numbness, dizziness, or trouble with seeing or speaking?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF15].say) */
/* xgettext:no-c-format */
NC_("safety", "I had a neck injury and nobody has examined it yet.")

/* Translators: why it must be checked (red-flags.flags[RF15].why) */
/* xgettext:no-c-format */
NC_("safety", "Something in the neck may be broken or loose. This may be nothing, but it must be checked. Until then nobody should press or stretch there.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF16].question) */
/* xgettext:no-c-format */
NC_("safety", "Is one calf or one arm swollen, warm and painful? Or are you suddenly short of breath?")

/* Translators: second question after a yes (red-flags.flags[RF16].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Are you suddenly short of breath?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF16].say) */
/* xgettext:no-c-format */
NC_("safety", "One of my calves or arms is swollen, warm and painful.")

/* Translators: why it must be checked (red-flags.flags[RF16].why) */
/* xgettext:no-c-format */
NC_("safety", "A blood clot may sit there, and massage could move it. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF17].question) */
/* xgettext:no-c-format */
NC_("safety", "Is there a lump at the spot that grows? Or one that is hard and does not move? Or is the spot swollen, red or warm, without a known injury?")

/* Translators: second question after a yes (red-flags.flags[RF17].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Is the spot swollen, red or warm without an injury that you know of?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF17].say) */
/* xgettext:no-c-format */
NC_("safety", "I have found a lump or a swelling. Or a place on my back is red and warm.")

/* Translators: why it must be checked (red-flags.flags[RF17].why) */
/* xgettext:no-c-format */
NC_("safety", "A knot has no fixed lump and does not swell. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF18].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these true, for months? Stiff in the morning for more than half an hour, and better on moving. Awake with pain late at night. Or do you have psoriasis, eye inflammation or a bowel disease?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF18].say) */
/* xgettext:no-c-format */
NC_("safety", "For months my back has been stiff in the morning. It gets better when I move.")

/* Translators: why it must be checked (red-flags.flags[RF18].why) */
/* xgettext:no-c-format */
NC_("safety", "Some illnesses inflame the spine and can be treated well. This may be nothing, but it should be looked at.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF19].question) */
/* xgettext:no-c-format */
NC_("safety", "Are you over 50, with new pain and stiffness in both shoulders and hips? Or do you have a headache at the temple? Does your jaw hurt when you chew, or has your sight changed?")

/* Translators: second question after a yes (red-flags.flags[RF19].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Has your sight changed?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF19].say) */
/* xgettext:no-c-format */
NC_("safety", "I have new pain and stiffness in my shoulders and hips. Or I have a headache at the temple.")

/* Translators: why it must be checked (red-flags.flags[RF19].why) */
/* xgettext:no-c-format */
NC_("safety", "Inflamed blood vessels can begin like this and can harm the eyes. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF20].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these true after an injury? Your shoulder looks out of shape. You cannot lift the arm. Nobody can turn it.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF20].say) */
/* xgettext:no-c-format */
NC_("safety", "Since an injury my shoulder looks different. Or I cannot lift or turn my arm.")

/* Translators: why it must be checked (red-flags.flags[RF20].why) */
/* xgettext:no-c-format */
NC_("safety", "The joint may be out of place, or something may be torn or broken. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF21].question) */
/* xgettext:no-c-format */
NC_("safety", "Did you exercise hard or use a massage gun? And is your urine now dark like tea? Or are your muscles severely painful or weak?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF21].say) */
/* xgettext:no-c-format */
NC_("safety", "After exercise or massage my urine is dark. My muscles are very painful or weak.")

/* Translators: why it must be checked (red-flags.flags[RF21].why) */
/* xgettext:no-c-format */
NC_("safety", "Muscle may be breaking down, which can harm the kidneys. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF22].question) */
/* xgettext:no-c-format */
NC_("safety", "Is any of these true? No better at all after four to six weeks of self-care. It keeps coming back and stops your work or sleep. The pain was at 7 or more for over three days.")

/* Translators: second question after a yes (red-flags.flags[RF22].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Has the pain been at 7 or more for longer than three days?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF22].say) */
/* xgettext:no-c-format */
NC_("safety", "I have treated this myself for weeks, or it is very strong for days. It does not get better.")

/* Translators: why it must be checked (red-flags.flags[RF22].why) */
/* xgettext:no-c-format */
NC_("safety", "Someone trained can look at it afresh and find out what keeps it going.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF23].question) */
/* xgettext:no-c-format */
NC_("safety", "Do you have thoughts of harming yourself? Or does the pain make you feel that you cannot go on?")

/* Translators: second question after a yes (red-flags.flags[RF23].follow_up) */
/* xgettext:no-c-format */
NC_("safety", "Might you act on it now, or are you not sure?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF23].say) */
/* xgettext:no-c-format */
NC_("safety", "My pain is too much for me, and I need someone to talk to.")

/* Translators: why it must be checked (red-flags.flags[RF23].why) */
/* xgettext:no-c-format */
NC_("safety", "You do not have to carry this alone. A crisis line, a doctor or someone close to you can help today.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF24].question) */
/* xgettext:no-c-format */
NC_("safety", "Are you younger than 16?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF24].say) */
/* xgettext:no-c-format */
NC_("safety", "I am under 16 and I have a sore back. Could you please look at it?")

/* Translators: why it must be checked (red-flags.flags[RF24].why) */
/* xgettext:no-c-format */
NC_("safety", "Unknot is made for grown bodies. A parent and a doctor can help you.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF25].question) */
/* xgettext:no-c-format */
NC_("safety", "Is there a new rash or a band of blisters where it hurts?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF25].say) */
/* xgettext:no-c-format */
NC_("safety", "There is a new rash, or blisters, where it hurts.")

/* Translators: why it must be checked (red-flags.flags[RF25].why) */
/* xgettext:no-c-format */
NC_("safety", "Shingles begin with pain in a band. They can be treated best in the first days. This may be nothing, but it must be checked.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF26].question) */
/* xgettext:no-c-format */
NC_("safety", "Are you pregnant, or have you just given birth, with any of these? Bleeding, or regular tightening pains. A bad headache or changed sight. Sudden swelling. Pain under the ribs or in the right shoulder.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF26].say) */
/* xgettext:no-c-format */
NC_("safety", "I am pregnant or have just given birth. I have bleeding, strong pain, a bad headache or changed sight.")

/* Translators: why it must be checked (red-flags.flags[RF26].why) */
/* xgettext:no-c-format */
NC_("safety", "Mother or child may be in danger. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF27].question) */
/* xgettext:no-c-format */
NC_("safety", "Does the tip of your shoulder hurt, with one of these? Belly pain or faintness. A missed period. A blow to the belly.")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF27].say) */
/* xgettext:no-c-format */
NC_("safety", "The tip of my shoulder hurts. My belly hurts too, or I feel faint.")

/* Translators: why it must be checked (red-flags.flags[RF27].why) */
/* xgettext:no-c-format */
NC_("safety", "A bleed in the belly can be felt in the shoulder. This may be nothing, but it must be checked right now.")

/* Translators: safety question, answered yes or no (red-flags.flags[RF28].question) */
/* xgettext:no-c-format */
NC_("safety", "Is one arm or hand getting weaker, or do you drop things?")

/* Translators: what the person can say to a doctor or on the phone (red-flags.flags[RF28].say) */
/* xgettext:no-c-format */
NC_("safety", "One of my arms or hands is getting weaker, and I drop things.")

/* Translators: why it must be checked (red-flags.flags[RF28].why) */
/* xgettext:no-c-format */
NC_("safety", "A nerve may be pressed at the neck or under the collarbone. This may be nothing, but it must be checked.")

/* Translators: sign to stop at once (stop-rules.stop_rules[sharp-pain].words) */
/* xgettext:no-c-format */
NC_("safety", "Sharp or electric pain")

/* Translators: sign to stop at once (stop-rules.stop_rules[tingling].words) */
/* xgettext:no-c-format */
NC_("safety", "New tingling or numbness")

/* Translators: sign to stop at once (stop-rules.stop_rules[dizziness].words) */
/* xgettext:no-c-format */
NC_("safety", "Dizziness, or feeling faint")

/* Translators: sign to stop at once (stop-rules.stop_rules[nausea].words) */
/* xgettext:no-c-format */
NC_("safety", "Feeling sick")

/* Translators: sign to stop at once (stop-rules.stop_rules[sight-or-speech].words) */
/* xgettext:no-c-format */
NC_("safety", "Trouble with seeing or speaking")

/* Translators: sign to stop at once (stop-rules.stop_rules[chest-pain].words) */
/* xgettext:no-c-format */
NC_("safety", "Pain in the chest")

/* Translators: sign to stop at once (stop-rules.stop_rules[breathlessness].words) */
/* xgettext:no-c-format */
NC_("safety", "Shortness of breath")

/* Translators: sign to stop at once (stop-rules.stop_rules[new-headache].words) */
/* xgettext:no-c-format */
NC_("safety", "A headache of a new kind")

/* Translators: sign to stop at once (stop-rules.stop_rules[weakness].words) */
/* xgettext:no-c-format */
NC_("safety", "Weakness")

/* Translators: sign to stop at once (stop-rules.stop_rules[skin-burning].words) */
/* xgettext:no-c-format */
NC_("safety", "Burning skin")

/* Translators: sign to stop at once (stop-rules.stop_rules[ache-rises].words) */
/* xgettext:no-c-format */
NC_("safety", "The ache rises or spreads instead of fading")

/* Translators: sign to stop at once (stop-rules.stop_rules[faintness].words) */
/* xgettext:no-c-format */
NC_("safety", "Feeling light-headed")

/* Translators: sign to stop at once (stop-rules.stop_rules[skin-white].words) */
/* xgettext:no-c-format */
NC_("safety", "Skin that turns bright red, white or numb")

/* Translators: sign to stop at once (stop-rules.stop_rules[shoulder-pinch].words) */
/* xgettext:no-c-format */
NC_("safety", "A pinch in the front of the shoulder")

/* Translators: sign to stop at once (stop-rules.stop_rules[stop-word].words) */
/* xgettext:no-c-format */
NC_("safety", "The stop word was said")

/* Translators: sign to stop at once (stop-rules.stop_rules[dark-urine].words) */
/* xgettext:no-c-format */
NC_("safety", "Dark urine, or very sore and weak muscles later on")

/* Translators: sign to stop at once (stop-rules.stop_rules[leg-pain].words) */
/* xgettext:no-c-format */
NC_("safety", "Pain that runs down below the knee")
