package org.expedite.persistence.database;

import com.mysql.cj.conf.ConnectionUrlParser;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.exceptions.CJException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The address of a MySQL server or cluster.
 *
 * <p>These options are added unless the address sets them:
 *
 * <ul>
 *   <li>fewer round trips: the driver tracks the session's state itself, prepares each statement
 *       once on the server, and sends a batch of inserts as one statement;
 *   <li>instants: the session is in UTC, whatever zone the server and this process are in;
 *   <li>time limits: 5 s to connect, 15 s for a query, 3 s for a lock wait on a row or a table, 20
 *       s for any response of the server, 45 s for a session whose client says nothing.
 * </ul>
 */
record MySqlAddress(String url, String place, List<String> hosts) implements DatabaseAddress {

    private static final Map<String, String> OPTIONS = options();

    static MySqlAddress parse(String url) {
        try {
            ConnectionUrlParser parser = ConnectionUrlParser.parseConnectionString(url);
            List<String> hosts =
                    parser.getHosts().stream()
                            .map(HostInfo::getHost)
                            .map(MySqlAddress::host)
                            .toList();
            String place =
                    "MySQL at %s, database %s"
                            .formatted(String.join(", ", hosts), parser.getPath());
            return new MySqlAddress(completed(url, parser), place, hosts);
        } catch (CJException unreadable) {
            // Without the cause: its message repeats the address, which may contain a password.
            throw new IllegalArgumentException("The database address is not a valid MySQL address");
        }
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MYSQL;
    }

    @Override
    public boolean isOnLoopback() {
        return hosts.stream().allMatch(MySqlAddress::isLoopback);
    }

    private static String completed(String url, ConnectionUrlParser parser) {
        TreeSet<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        given.addAll(parser.getProperties().keySet());
        parser.getHosts().forEach(host -> given.addAll(host.getHostProperties().keySet()));
        String added =
                OPTIONS.entrySet().stream()
                        .filter(option -> !given.contains(option.getKey()))
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&"));
        return url + separator(url) + added;
    }

    private static String separator(String url) {
        if (url.indexOf('?') < 0) {
            return "?";
        }
        return url.endsWith("?") || url.endsWith("&") ? "" : "&";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String host(String host) {
        return host == null || host.isEmpty() ? "localhost" : host;
    }

    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("useLocalSessionState", "true");
        options.put("readOnlyPropagatesToServer", "false");
        options.put("useServerPrepStmts", "true");
        options.put("cachePrepStmts", "true");
        options.put("prepStmtCacheSize", "500");
        options.put("prepStmtCacheSqlLimit", "8192");
        options.put("cacheServerConfiguration", "true");
        options.put("rewriteBatchedStatements", "true");
        options.put("connectionTimeZone", "UTC");
        options.put("forceConnectionTimeZoneToSession", "true");
        options.put("connectTimeout", "5000");
        options.put("socketFactory", MySqlSocketFactory.class.getName());
        options.put("socketTimeout", "" + DatabaseSettings.ANSWER_TIME.toMillis());
        options.put(
                "sessionVariables",
                ("max_execution_time=%d,innodb_lock_wait_timeout=%d,lock_wait_timeout=%2$d,"
                                + "wait_timeout=%3$d")
                        .formatted(
                                DatabaseSettings.STATEMENT_TIME.toMillis(),
                                DatabaseSettings.LOCK_WAIT.toSeconds(),
                                DatabaseSettings.SESSION_WITHOUT_CLIENT.toSeconds()));
        return options;
    }
}
