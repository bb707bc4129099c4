import type { SearchEngine, SearchStop } from '../../domain/path/answer';
import type { PathDirection, PathObjective } from '../../domain/path/question';
import type { WindowMatch } from '../../domain/time/time-match';
import { describedEnum } from '../described-enum';

export const DirectionEnum = describedEnum<PathDirection>({
  name: 'Direction',
  description: 'In which direction a hop is walked. Hops of symmetric relations are found with all three values.',
  values: {
    ANY: 'In any direction. In an answer: the relation is symmetric.',
    OUT: 'From the first role to the second, such as from supplier to recipient.',
    IN: 'From the second role to the first.',
  },
});

export const PathObjectiveEnum = describedEnum<PathObjective>({
  name: 'PathObjective',
  description: 'Which path is best.',
  values: {
    BALANCED:
      'The path with the lowest cost in cost table balanced-1: few hops, good support, and no entities with very ' +
      'many neighbours.',
    FEWEST_HOPS: 'The path with the fewest hops; then the best support, then the lowest cost.',
  },
});

export const SearchEngineEnum = describedEnum<SearchEngine>({
  name: 'SearchEngine',
  description: 'Where the search read the hops.',
  values: { RESIDENT: 'A copy of the current run in memory.' },
});

export const SearchStopEnum = describedEnum<SearchStop>({
  name: 'SearchStop',
  description: 'Why a search stopped early.',
  values: {
    VISITS: 'It reached the limit of neighbour pairs for one search. The same question stops at the same place again.',
    TIME: 'It reached the time limit of one search. The same question may get further next time.',
  },
});

export const WindowModeEnum = describedEnum<WindowMatch>({
  name: 'WindowMode',
  description: 'How a relation must relate to the period `during`.',
  values: {
    OVERLAPS: 'It has at least one day in the period.',
    STARTS_IN: 'It begins in the period.',
    CONTAINED: 'It is completely inside the period.',
    THROUGHOUT: 'It lasts for the whole period.',
  },
});
