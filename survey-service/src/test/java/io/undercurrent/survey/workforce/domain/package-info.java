/// Proof of the nouns, bare.
@NullMarked
package io.undercurrent.survey.workforce.domain;

import org.jspecify.annotations.NullMarked;
