/// Five phases per team, ideas, playbooks, and what the numbers of a team say beside each other.
@NullMarked
package io.undercurrent.pilot.programme;

import org.jspecify.annotations.NullMarked;
