/// Questions as nouns, bare.
@NullMarked
package io.undercurrent.survey.question.domain;

import org.jspecify.annotations.NullMarked;
