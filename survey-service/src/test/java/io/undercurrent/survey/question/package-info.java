/// Questions over REST, against real PostgreSQL and Kafka.
@NullMarked
package io.undercurrent.survey.question;

import org.jspecify.annotations.NullMarked;
