package org.expedite.web.api.registry;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.registry.PutResult;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.http.problems.FieldErrorJson;

/**
 * A record as somebody wrote it.
 *
 * @param record the record
 * @param pointersOf the pointers that name a reference of it
 */
public record WrittenRecord(RegistryRecord record, Function<Reference, Stream<String>> pointersOf) {

    /**
     * Returns the errors for which the registry did not store it.
     *
     * @param invalid the refusal
     * @return the errors of the API
     */
    public List<FieldErrorJson> errors(PutResult.Invalid invalid) {
        return RegistryRoutes.errors(invalid, pointersOf);
    }
}
