package org.expedite.persistence.schema;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms of the statements of migrations. Each form of a change of the schema, which both databases
 * commit at once, recognizes a change that was made. Changes of rows are rolled back with the
 * transaction of their migration.
 *
 * <p>The first form that matches counts. A statement that matches none must not be in a migration.
 */
enum StatementForm {
    CREATE_TABLE("create table (if not exists )?<table> ?\\(.*") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return schema.hasTable(names.table());
        }
    },

    DROP_TABLE("drop table (if exists )?<table>") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return !schema.hasTable(names.table());
        }
    },

    RENAME_TABLE("alter table <table> rename to <other>", "rename table <table> to <other>") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return schema.hasTable(names.other()) && !schema.hasTable(names.table());
        }
    },

    ADD_INDEX(
            "create (unique |fulltext )?index <name> on <table> ?\\(.*",
            "alter table <table> add (unique |fulltext )?index <name> ?\\(.*") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return schema.hasIndex(names.table(), names.name());
        }
    },

    DROP_INDEX("drop index <name> on <table>", "alter table <table> drop index <name>") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return !schema.hasIndex(names.table(), names.name());
        }
    },

    RENAME_COLUMN("alter table <table> rename column <name> to <other>") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return schema.hasColumn(names.table(), names.other())
                    && !schema.hasColumn(names.table(), names.name());
        }
    },

    DROP_COLUMN("alter table <table> drop column <name>") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return !schema.hasColumn(names.table(), names.name());
        }
    },

    ADD_COLUMN("alter table <table> add column <name> (?!.*, ?add ).*") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) throws SQLException {
            return schema.hasColumn(names.table(), names.name());
        }
    },

    /** Leaves the same definition however often it is made. */
    REDEFINE(
            "alter table <table> modify column <name> .*",
            "alter table <table> alter column <name> .*",
            "alter table <table> drop primary key, add primary key ?\\(.*") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) {
            return false;
        }
    },

    CHANGE_ROWS("(insert|update|delete|replace) .*") {
        @Override
        boolean isMade(SchemaObjects schema, Names names) {
            return false;
        }
    };

    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$|/\\*(?s:.*?)\\*/|;\\s*\\z");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of patterns
    private final List<Pattern> patterns;

    StatementForm(String... texts) {
        patterns =
                Arrays.stream(texts)
                        .map(text -> text.replaceAll("<([a-z]+)>", "[`\"]?(?<$1>[a-z0-9_]+)[`\"]?"))
                        .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
                        .toList();
    }

    /** Names in a statement; empty if its form has none of that kind. */
    record Names(String table, String name, String other) {
        static Names in(Matcher matcher) {
            return new Names(
                    group(matcher, "table"), group(matcher, "name"), group(matcher, "other"));
        }

        private static String group(Matcher matcher, String name) {
            return matcher.namedGroups().containsKey(name) ? matcher.group(name) : "";
        }
    }

    /** A statement of a known form. */
    record Statement(StatementForm form, Names names) {
        /** True if the statement changes the schema, and not its rows. */
        boolean changesSchema() {
            return form != CHANGE_ROWS;
        }

        /** True if the schema already is as this statement leaves it. */
        boolean isMade(SchemaObjects schema) throws SQLException {
            return form.isMade(schema, names);
        }
    }

    /** Reads a statement. Returns empty if its form is unknown. */
    static Optional<Statement> read(String sql) {
        String line = SPACE.matcher(COMMENT.matcher(sql).replaceAll(" ")).replaceAll(" ").strip();
        return Arrays.stream(values()).flatMap(form -> form.readLine(line).stream()).findFirst();
    }

    private Optional<Statement> readLine(String line) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> new Statement(this, Names.in(matcher)));
    }

    /** True if the schema already is as a statement of this form and these names leaves it. */
    abstract boolean isMade(SchemaObjects schema, Names names) throws SQLException;
}
