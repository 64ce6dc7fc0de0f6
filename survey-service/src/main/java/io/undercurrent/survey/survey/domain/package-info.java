/// What is asked, and what is promised to those who answer: the nouns.
@NullMarked
package io.undercurrent.survey.survey.domain;

import org.jspecify.annotations.NullMarked;
