/// Letters to those who are asked.
@NullMarked
package io.undercurrent.survey.wave.pages;

import org.jspecify.annotations.NullMarked;
