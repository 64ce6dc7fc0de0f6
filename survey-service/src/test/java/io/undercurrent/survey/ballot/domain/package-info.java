/// Keys and octets, tested bare.
@NullMarked
package io.undercurrent.survey.ballot.domain;

import org.jspecify.annotations.NullMarked;
