/// Takes what a team said in a past wave, and decides what of it may be told.
@NullMarked
package io.undercurrent.survey.result;

import org.jspecify.annotations.NullMarked;
