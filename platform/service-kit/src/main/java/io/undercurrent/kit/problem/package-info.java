/// Every failure answers in the same form, and tells what to do next.
@NullMarked
package io.undercurrent.kit.problem;

import org.jspecify.annotations.NullMarked;
