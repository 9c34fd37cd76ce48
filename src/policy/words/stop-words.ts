/** Words that say nothing of a clause's subject: of policies and of questions alike. */
const WORDS = `a about above after again against all also although am among an and any are aren as at be because been
before being below between both but by can cannot could couldn did didn do does doesn doing don done down during each either
else etc even ever few for from further had hadn has hasn have haven having he hence her here hereby herein hereof hers
herself him himself his how however i if in into is isn it its itself just let ll may me might mine more most much must my
myself neither no nor not now of off on once one only onto or other others our ours ourselves out over own per please
rather re s same shall she should shouldn since so some such t than that the their theirs them themselves then there
thereof therefore these they this those through thus to too under until unless up upon us ve very via was wasn we were
weren what whatever when where whether which while who whom whose why will with within without won would wouldn you your
yours yourself yourselves`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
