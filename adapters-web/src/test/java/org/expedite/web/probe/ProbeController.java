package org.expedite.web.probe;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.expedite.application.ConflictException;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.resources.MergePatch;
import org.expedite.web.api.resources.ParsedPatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A controller for tests only, which uses every part of the web layer. */
@Controller("/v1/probes")
@ExecuteOn(TaskExecutors.BLOCKING)
public class ProbeController {

    /** Counts started slow requests, for the tests of an orderly stop. */
    public static volatile CountDownLatch entered = new CountDownLatch(1);

    /** Releases a slow request. */
    public static volatile CountDownLatch released = new CountDownLatch(1);

    private static final Logger LOG = LoggerFactory.getLogger(ProbeController.class);
    private static final int ITEMS = 60;

    /** Longer than the two seconds after which the framework's network threads give up. */
    private static final int LONG_MILLIS = 3_500;

    private final MergePatch patches;

    ProbeController(MergePatch patches) {
        this.patches = patches;
    }

    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<Probe> create(@Valid @Body Probe body) {
        return ETagResponses.created(body, 1, ETagResponses.at("v1", "probes", "a b/c"));
    }

    @Post("/trees")
    JsonNode tree(@Body JsonNode body) {
        return body;
    }

    @Patch(value = "/{probeId}/parts", consumes = MergePatch.MEDIA_TYPE)
    Probe.Person patch(@PathVariable String probeId, @Body JsonNode body) {
        ParsedPatch<Probe.Person> patch = patches.parse(body, Probe.Person.class);
        return new Probe.Person(
                patch.change("name", Probe.Person::name).applyTo("NOC"),
                patch.change("phone", Probe.Person::phone).applyTo("+14085550100"));
    }

    @Get("/{probeId}")
    HttpResponse<Probe.Product> one(@PathVariable @Identifier String probeId) {
        if ("none".equals(probeId)) {
            throw ProblemException.notFound("There is no probe " + probeId + ".");
        }
        return ETagResponses.ok(new Probe.Product("JN1"), 3);
    }

    @Patch("/{probeId}")
    HttpResponse<Probe.Product> change(
            @PathVariable String probeId, IfMatch ifMatch, @Valid @Body Probe.Product body) {
        ifMatch.required().check(3);
        return ETagResponses.ok(body, 4);
    }

    @Get
    HttpResponse<Page<Integer>> list(
            ListQuery query,
            @QueryValue Probe.@Nullable Colour colour,
            @QueryValue("only_urgent") @Nullable Boolean onlyUrgent,
            @QueryValue @Nullable Integer least) {
        int after = query.after().map(List::getFirst).map(Integer::valueOf).orElse(0);
        List<Integer> read =
                IntStream.rangeClosed(after + 1, ITEMS).limit(query.limit() + 1L).boxed().toList();
        return query.answer(read, item -> List.of(item.toString()), item -> item);
    }

    @Get("/whoami")
    Actor whoami(Actor actor) {
        return actor;
    }

    @Get("/thread")
    Where thread() {
        LOG.info("inside");
        return new Where(Thread.currentThread().isVirtual(), MDC.get("request_id"));
    }

    @Get("/boom")
    String boom() {
        throw new IllegalStateException("select secret from table");
    }

    @Get("/failures/{kind}")
    String failure(@PathVariable String kind) {
        throw switch (kind) {
            case "forbidden" -> new ForbiddenException();
            case "not-found" -> new NotFoundException("probe", "p1");
            case "unknown-outcome" ->
                    new UnknownOutcomeException(new IllegalStateException("secret"));
            case "busy" -> new BusyException();
            case "conflict" -> new ConflictException(new IllegalStateException("lock"));
            default ->
                    new ProblemException(
                            Problems.refusedByState(
                                    "CASE_NOT_OPEN", "The case is closed.", List.of("REOPEN")));
        };
    }

    @Get("/slow")
    String slow() throws InterruptedException {
        entered.countDown();
        released.await();
        return "done";
    }

    @Get("/sleep")
    String sleep() throws InterruptedException {
        LOG.info("asleep");
        Thread.sleep(LONG_MILLIS);
        return "awake";
    }

    /** The failure of a busy database. */
    public static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The thread that processed a request.
     *
     * @param virtual whether it is a virtual thread
     * @param requestId the id in the logging context
     */
    public record Where(boolean virtual, @Nullable String requestId) {}
}
