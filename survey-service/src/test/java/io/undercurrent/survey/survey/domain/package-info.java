/// Proof that what is promised is kept.
@NullMarked
package io.undercurrent.survey.survey.domain;

import org.jspecify.annotations.NullMarked;
