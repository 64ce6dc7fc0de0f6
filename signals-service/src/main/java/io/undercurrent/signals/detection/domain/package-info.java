/// From series to decisions: one pure fold over the weeks, the same facts give the same signals in any order.
///
/// Teams over time: a team is its id. Renamed or moved in the tree it keeps its history; moving only changes in which
/// unit above its few leavers may count. A team that vanishes is withheld, and what it said stays part of what is
/// usual.
/// Teams that split or merge are new ids: the new ones start fresh, the old ones vanish. A team pooled into a group
/// shows the group's reading.
@NullMarked
package io.undercurrent.signals.detection.domain;

import org.jspecify.annotations.NullMarked;
