package org.expedite.web.api.accounts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expedite.application.accounts.ProfileDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.admission.Admitted;

/** The caller itself. */
@Controller("/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Accounts")
public class ProfileController {
    private final ProfileDesk desk;

    ProfileController(ProfileDesk desk) {
        this.desk = desk;
    }

    /**
     * The account that the caller is signed in as, and its roles. For everybody who is signed in.
     */
    @Get
    HttpResponse<ProfileJson> getProfile(@Parameter(hidden = true) SignedIn caller) {
        return HttpResponse.ok(ProfileJson.of(desk.find(caller)));
    }
}
