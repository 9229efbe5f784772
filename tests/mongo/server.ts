import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inClone } from '../../scripts/lib/clone'
import { mustRun } from '../../scripts/lib/run'

const SOURCE = inClone('tests/mongo')
const TARGET = inClone('tests/output/mongo')

export type TestMongo = { url: string; stop: () => void }

/**
 * Starts mongo-java-server in memory. The first time Maven brings it (10 MB, into tests/output), later starts
 * need no network.
 * @throws Complaint when Maven fails
 */
export async function startMongo(): Promise<TestMongo> {
  const libraries = await libraryFolder()
  const child = spawn('java', ['-cp', path.join(libraries, '*'), path.join(SOURCE, 'TestDatabase.java')], {
    stdio: 'pipe',
  })
  return { url: await firstLine(child), stop: () => child.stdin.end() }
}

async function libraryFolder(): Promise<string> {
  const pom = readFileSync(path.join(SOURCE, 'pom.xml'))
  const folder = path.join(TARGET, createHash('sha256').update(pom).digest('hex').slice(0, 12))
  const complete = path.join(folder, 'complete')
  if (existsSync(complete)) return folder
  mkdirSync(folder, { recursive: true })
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  const options = [
    '-q',
    '-B',
    `-Dmaven.repo.local=${path.join(TARGET, 'maven')}`,
    `-DoutputDirectory=${folder}`,
  ]
  await mustRun('Maven', 'mvn', ['-f', path.join(SOURCE, 'pom.xml'), ...options, plugin])
  writeFileSync(complete, '')
  return folder
}

function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = ''
    child.stderr.on('data', (text) => {
      complaints += text
    })
    child.on('error', reject)
    child.on('close', (code) =>
      reject(new Error(`The test database ended with code ${code}.\n${complaints}`)),
    )
    child.stdout.once('data', (text) => resolve(String(text).trim()))
  })
}
