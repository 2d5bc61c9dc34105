package org.expedite.web.api.programme;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.web.http.routes.OpenToAll;

/** The programme, open to everybody. */
@Controller("/v1/program")
@OpenToAll
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Program")
public class ProgrammeController {
    private final ProgrammeDesk desk;

    ProgrammeController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /**
     * Priorities, expert levels, technical levels, access, questions, clauses and rules: everything
     * to know before opening a case. Needs no sign-in.
     */
    @Get
    ProgrammeJson getProgram() {
        return ProgrammeJson.of(desk.today());
    }
}
