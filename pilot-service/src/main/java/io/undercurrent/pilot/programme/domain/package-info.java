/// Phases, ideas, playbooks and measures, and where they are kept.
@NullMarked
package io.undercurrent.pilot.programme.domain;

import org.jspecify.annotations.NullMarked;
