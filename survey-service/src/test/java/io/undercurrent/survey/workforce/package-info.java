/// Proof of the use cases, over HTTP and on the real topics.
@NullMarked
package io.undercurrent.survey.workforce;

import org.jspecify.annotations.NullMarked;
