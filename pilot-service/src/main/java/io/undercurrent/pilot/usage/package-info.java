/// What the tools report: per team and week, never per person.
@NullMarked
package io.undercurrent.pilot.usage;

import org.jspecify.annotations.NullMarked;
