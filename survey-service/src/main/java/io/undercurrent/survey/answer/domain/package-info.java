/// What was said to a wave, by nobody in particular.
@NullMarked
package io.undercurrent.survey.answer.domain;

import org.jspecify.annotations.NullMarked;
