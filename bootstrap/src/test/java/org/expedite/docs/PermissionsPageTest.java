package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.access.UseCase;
import org.expedite.application.access.UseCase.Area;
import org.expedite.domain.pages.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page docs/rules/permissions.approved.md shows the table of permissions. */
class PermissionsPageTest {
    private static final String COMMAND =
            "mvn verify -pl bootstrap -am -Dtest=PermissionsPageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void page_equals_the_table() {
        Approved.check("docs/rules/permissions", COMMAND, PermissionsPage.page());
    }

    @ParameterizedTest
    @EnumSource
    void only_changes_of_cases_are_moves(UseCase useCase) {
        if (!PermissionsPage.moves(useCase).isEmpty()) {
            assertThat(useCase.changes()).isTrue();
            assertThat(useCase.area()).isIn(Area.CASEWORK, Area.ESCALATION, Area.QUEUES);
        }
    }
}
