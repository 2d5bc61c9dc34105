package org.expedite.architecture.offenders.application.cases;

import java.sql.Connection;

/** Depends on the technology of an adapter. */
public record KnowsTheDatabase(Connection connection) {}
