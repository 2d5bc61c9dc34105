package org.expedite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The program on a database with loaded data. */
final class Center implements AutoCloseable {
    private final Mysql mysql;
    private final String database;
    private final Path folder;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final String heap;
    private final Progress progress = new Progress();
    private final Numbers numbers;
    private final Loader loader;
    private Product product;
    private Traces traces;

    private Center(Mysql mysql, Path folder, String heap, Map<String, String> more, int cases)
            throws Exception {
        this.mysql = mysql;
        this.heap = heap;
        database = "expedite_" + cases;
        this.folder = Files.createDirectories(folder.resolve(database));
        numbers = Numbers.of(cases);
        loader = new Loader(mysql, database, numbers, progress);
        settings.put("EXPEDITE_DB_URL", mysql.url(database));
        settings.put("EXPEDITE_DB_USER", Mysql.USER);
        settings.put("EXPEDITE_DB_PASSWORD", Mysql.PASSWORD);
        settings.put("EXPEDITE_RATE_LIMIT", "0");
        settings.put("EXPEDITE_CONCURRENCY_LIMIT", "0");
        settings.put("EXPEDITE_DRAIN_SECONDS", "0");
        settings.putAll(more);
        mysql.execute("drop database if exists " + database);
        mysql.execute("create database " + database);
        importTokens(Callers.tokens("REGISTRAR", Stream.of(Callers.REGISTRAR)));
        product = startProduct();
        progress.say("the program has started on an empty database");
        traces = prepare();
    }

    /** Creates a database, loads it, and starts the program on it. */
    static Center open(Mysql mysql, Path folder, String heap, Map<String, String> more, int cases)
            throws Exception {
        return new Center(mysql, folder, heap, more, cases);
    }

    Numbers numbers() {
        return numbers;
    }

    Loader loader() {
        return loader;
    }

    /** Returns what the program wrote for its operations. */
    Traces traces() {
        return traces;
    }

    int port() {
        return product.port();
    }

    Load load() {
        return new Load(product.pid(), mysql.pid());
    }

    Connection connect() throws SQLException {
        return mysql.connect(database);
    }

    @Override
    public void close() throws IOException {
        product.close();
        try {
            mysql.execute("drop database " + database);
        } catch (SQLException _) {
            // The server ends soon, with all its data.
        }
    }

    private Product startProduct() throws IOException, InterruptedException {
        return Product.start(folder, heap, settings);
    }

    private Traces prepare() throws Exception {
        Traces written;
        try (Api api = new Api(product.port());
                Connection connection = connect()) {
            Templates templates = new Templates(api);
            templates.engineers();
            templates.group();
            progress.say("records of a group are stored, and are copied");
            loader.groups(connection);
            importTokens(people());
            loader.take(connection, templates.cases());
            written = Traces.record(api, connection, Tables.of(connection));
        }
        product.close();
        progress.say("cases of each state are stored, and are copied");
        loader.cases();
        progress.say("cases are copied; the program starts");
        product = startProduct();
        return written;
    }

    private List<String> people() {
        List<String> lines =
                new ArrayList<>(
                        Callers.tokens(
                                "ENGINEER",
                                IntStream.range(0, Templates.ENGINEERS)
                                        .mapToObj(Callers::engineer)));
        lines.addAll(
                Callers.tokens(
                        "CUSTOMER",
                        Stream.concat(
                                        Stream.of(Templates.GROUP),
                                        IntStream.range(0, numbers.callers())
                                                .mapToObj(Numbers::text))
                                .map(group -> Callers.contact(group, 0))));
        return lines;
    }

    /** Imports tokens, of people who have been recorded. */
    void importTokens(List<String> lines) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("tokens"), lines);
        Product.command(folder, settings, "import-tokens", file.toString());
    }
}
