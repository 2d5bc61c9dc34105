package org.expedite.web.pages.cases;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.OpenCase;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.idempotency.IdempotencyKey;
import org.expedite.application.idempotency.IdempotentResult;
import org.expedite.application.idempotency.StoredResponse;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.idempotency.Fingerprints;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.ProblemException;

/** Opens one case for one filling of a form, however often a browser sends it. */
@Singleton
public final class CaseOpenings {

    private static final String FORM = "case-form";
    private static final int CREATED = 201;

    private final CaseDesk desk;
    private final IdempotencyDesk idempotency;

    CaseOpenings(CaseDesk desk, IdempotencyDesk idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** The request has field errors; nothing is stored. */
    public static final class InvalidOrderException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<FieldError> errors;

        InvalidOrderException(List<FieldError> errors) {
            super("the case cannot be opened", null, false, false);
            this.errors = errors;
        }

        /**
         * Returns what is wrong.
         *
         * @return the errors
         */
        public List<FieldError> errors() {
            return errors;
        }
    }

    /** The same filling has opened a case with other content before; nothing is stored. */
    public static final class OpenedBeforeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OpenedBeforeException() {
            super("the form has opened another case", null, false, false);
        }
    }

    /**
     * Opens a case, or finds the one that this filling has opened already.
     *
     * @param actor who sends the form
     * @param key marks the filling
     * @param order the request
     * @return the number of the case
     * @throws InvalidOrderException if the request has errors
     * @throws OpenedBeforeException if this filling has opened a case with other content
     */
    public CaseNumber open(Actor actor, String key, OpenCase order) {
        if (!IdempotencyKey.isKey(key)) {
            return new CaseNumber(opened(actor, order).body());
        }
        return switch (idempotency.executeOnce(
                actor,
                FORM + ":" + key,
                Fingerprints.of(order.toString()),
                () -> opened(actor, order),
                _ -> {})) {
            case IdempotentResult.Executed(StoredResponse response) ->
                    new CaseNumber(response.body());
            case IdempotentResult.Replayed(StoredResponse response) ->
                    new CaseNumber(response.body());
            case IdempotentResult.KeyReused _ -> throw new OpenedBeforeException();
            case IdempotentResult.KeyInUse _ ->
                    throw new ProblemException(ConcurrencyProblems.idempotencyKeyInUse());
            case IdempotentResult.KeysFull full ->
                    throw new ProblemException(
                            ConcurrencyProblems.tooManyIdempotencyKeys(
                                    full.maximum(), full.retryAfter()));
        };
    }

    private StoredResponse opened(Actor actor, OpenCase order) {
        return switch (desk.open(actor, order)) {
            case OpenCaseResult.Opened opened ->
                    new StoredResponse(
                            CREATED, Map.of(), opened.view().supportCase().number().value());
            case OpenCaseResult.Invalid invalid ->
                    throw new InvalidOrderException(invalid.errors());
        };
    }
}
