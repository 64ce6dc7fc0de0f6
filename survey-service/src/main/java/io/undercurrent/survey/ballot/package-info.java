/// The right to answer, once.
@NullMarked
package io.undercurrent.survey.ballot;

import org.jspecify.annotations.NullMarked;
