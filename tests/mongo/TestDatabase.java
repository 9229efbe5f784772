import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * A MongoDB-protocol server in memory, on a free port of this machine. Prints its address when it is ready
 * and ends when its standard input does, so that it never outlives the tests that started it.
 */
public class TestDatabase {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    var address = server.bind();
    System.out.println("mongodb://127.0.0.1:" + address.getPort());
    while (System.in.read() != -1) {}
    server.shutdownNow();
  }
}
