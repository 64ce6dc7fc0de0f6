/// What was said, tested bare.
@NullMarked
package io.undercurrent.survey.answer.domain;

import org.jspecify.annotations.NullMarked;
