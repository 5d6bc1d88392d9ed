// Preloaded by tests into the process under test: whatever it connects to by TLS is on loopback instead. The program
// itself has no such switch; names and certificates are checked as ever, for the host that it meant to reach.
import tls from 'node:tls'

const { connect } = tls
tls.connect = (options, ...rest) =>
  connect({ ...options, host: '127.0.0.1', port: Number(process.env.LOOPBACK_PORT) }, ...rest)
