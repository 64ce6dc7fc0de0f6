/// An organisation sent through the public API, and what the lights then said, week by week.
@NullMarked
package io.undercurrent.proving.play;

import org.jspecify.annotations.NullMarked;
