/// Proof that waves ask whom they should, when they should.
@NullMarked
package io.undercurrent.survey.wave.domain;

import org.jspecify.annotations.NullMarked;
