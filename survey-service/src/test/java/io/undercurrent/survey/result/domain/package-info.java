/// Proof of the nouns, bare.
@NullMarked
package io.undercurrent.survey.result.domain;

import org.jspecify.annotations.NullMarked;
