/// Who is asked, and when.
@NullMarked
package io.undercurrent.survey.wave;

import org.jspecify.annotations.NullMarked;
