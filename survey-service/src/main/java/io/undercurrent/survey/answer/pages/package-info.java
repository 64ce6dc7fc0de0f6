/// What employees see: the page on which they answer, the one they come back to, and what we promise.
@NullMarked
package io.undercurrent.survey.answer.pages;

import org.jspecify.annotations.NullMarked;
