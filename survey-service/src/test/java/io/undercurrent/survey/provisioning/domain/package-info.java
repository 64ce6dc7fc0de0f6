/// The nouns of provisioning, bare.
@NullMarked
package io.undercurrent.survey.provisioning.domain;

import org.jspecify.annotations.NullMarked;
