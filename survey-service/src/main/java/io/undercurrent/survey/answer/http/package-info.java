/// Takes answers from whoever shows a ballot; asks for no name and no cookie.
@NullMarked
package io.undercurrent.survey.answer.http;

import org.jspecify.annotations.NullMarked;
