/// What a pilot's numbers say, judged by the plan that was sealed.
@NullMarked
package io.undercurrent.pilot.verdict.domain;

import org.jspecify.annotations.NullMarked;
