#!/bin/bash
# Creates the topics that are missing, as ./undercurrent up does; a topic that exists stays as it is.
set -eu

create() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --partitions 4 --replication-factor 1 --topic "$@"
}

create undercurrent.workforce.teams.v1 --config cleanup.policy=compact --config min.compaction.lag.ms=604800000
create undercurrent.workforce.staffing.v1 --config cleanup.policy=delete --config retention.ms=-1
create undercurrent.survey.results.v1 --config cleanup.policy=delete --config retention.ms=-1
create undercurrent.survey.questions.v1 --config cleanup.policy=delete --config retention.ms=-1
create undercurrent.pilot.usage.v1 --config cleanup.policy=delete --config retention.ms=-1
create undercurrent.pilot.pilots.v1 --config cleanup.policy=compact --config min.compaction.lag.ms=604800000
create undercurrent.signals.signals.v1 --config cleanup.policy=delete --config retention.ms=-1
create undercurrent.survey-service.dead-letters.v1 --config cleanup.policy=delete --config retention.ms=2592000000
create undercurrent.pilot-service.dead-letters.v1 --config cleanup.policy=delete --config retention.ms=2592000000
create undercurrent.signals-service.dead-letters.v1 --config cleanup.policy=delete --config retention.ms=2592000000
