/// The pages of employees, in words and in a real browser.
@NullMarked
package io.undercurrent.survey.answer.pages;

import org.jspecify.annotations.NullMarked;
