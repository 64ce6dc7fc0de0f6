/// Verdicts over HTTP: what the numbers say, what people decide, and whether all of it is honest.
@NullMarked
package io.undercurrent.pilot.verdict.http;

import org.jspecify.annotations.NullMarked;
