/// Proof that waves ask whom they should, when they should.
@NullMarked
package io.undercurrent.survey.wave;

import org.jspecify.annotations.NullMarked;
