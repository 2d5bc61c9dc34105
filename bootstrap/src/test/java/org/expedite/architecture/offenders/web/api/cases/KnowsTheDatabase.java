package org.expedite.architecture.offenders.web.api.cases;

import java.sql.Connection;

/** An adapter that depends on another's technology. */
public record KnowsTheDatabase(Connection connection) {}
