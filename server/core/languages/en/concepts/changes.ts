/** English words for how things change or stay, and how they compare. */

export const changes = `
stay: / stay remain
keep: retention / keep retain
create: creation / create generate
lengthen: lengthening extension prolongation / lengthen extend prolong
shorten: curtailment / shorten curtail abridge
dissuade: discouragement / dissuade discourage warn_against advise_against caution_against
improve: improvement / improve
worsen: deterioration worsening / worsen deteriorate aggravate
promote: promotion / promote
relegate: relegation demotion / relegate demote
advance: advance / advance
resist: resistance / resist withstand
impose: imposition / impose
separate: separation / separate disconnect detach
obey: compliance obedience / obey comply heed
trust: trust confidence / trust
distrust: distrust mistrust / distrust mistrust
strengthen: reinforcement strengthening tightening / strengthen reinforce bolster tighten toughen
weaken: weakening relaxation loosening / weaken relax loosen soften undermine
accelerate: acceleration / accelerate hasten speed_up
slow: slowdown / slow slow_down decelerate
include: inclusion / include
omit: omission yet_to / omit neglect avoid fail_to stop_short_of
unanimous: unanimity ~ unanimous
unchanged: stability ~ unchanged constant stable stay_the_same stays_the_same stayed_the_same
full: ~ full packed overcrowded sold_out
empty: ~ empty vacant deserted
larger: larger bigger greater largest biggest greatest
smaller: smaller lesser smallest tiniest
higher: higher highest taller tallest
lower: lower lowest
longer: longer longest
shorter: shorter shortest
older: older oldest elder eldest
younger: younger youngest
earlier: earlier earliest sooner
later: later latest
faster: faster fastest quicker quickest
slower: slower slowest
thank: thanks gratitude / thank
single: ~ single
`;
