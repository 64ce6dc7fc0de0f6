package io.undercurrent.survey.survey.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.survey.survey.domain.Charter;
import io.undercurrent.survey.survey.domain.Contract;
import io.undercurrent.survey.survey.domain.ContractWriter;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/// Writes a contract so that the same promise is always the same text: fields sorted by name, no blanks, UTF-8.
@ApplicationScoped
class CanonicalJson implements ContractWriter {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Override
    public Survey.Promise write(SurveyId survey, Charter charter, List<Item> pool) {
        return new Survey.Promise(
                survey, charter, pool, new Contract(text(ContractDocument.of(survey, charter, pool))));
    }

    private static String text(ContractDocument document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Survey.Promise read(UUID survey, String text) {
        try {
            var document = JSON.readValue(text, ContractDocument.class);
            return new Survey.Promise(new SurveyId(survey), document.charter(), document.pool(), new Contract(text));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
