/// Proof of the nouns, bare.
@NullMarked
package io.undercurrent.survey.disclosure.domain;

import org.jspecify.annotations.NullMarked;
