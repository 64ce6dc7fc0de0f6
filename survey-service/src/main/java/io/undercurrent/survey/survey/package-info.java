/// What is asked, and what is promised to those who answer.
@NullMarked
package io.undercurrent.survey.survey;

import org.jspecify.annotations.NullMarked;
