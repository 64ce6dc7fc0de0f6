/// Looking is seen: who read what about a team, and when, for the works council and the privacy officer.
@NullMarked
package io.undercurrent.kit.access;

import org.jspecify.annotations.NullMarked;
