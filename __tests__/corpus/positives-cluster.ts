// Pipelines, clusters and infrastructure as code. Positives only.

export const clusterPositives = String.raw`
#### workflow env
@@@ .github/workflows/sync.yml
on: push
env:
  SALESLOFT_API_KEY: «credential-assignment hex»
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - run: npm run sync
        env:
          SALESLOFT_TOKEN: '«oauth-token/credential-assignment b62»'
#### workflow run line
@@@ .github/workflows/check.yml
jobs:
  check:
    steps:
      - run: |
          curl -H "Authorization: Bearer «bearer-token hex»" https://api.salesloft.com/v2/me.json
#### workflow fallback beside a secret
@@@ .github/workflows/test.yml
jobs:
  test:
    env:
      SALESLOFT_API_KEY: §{{ secrets.SALESLOFT_API_KEY || '«credential-assignment hex»' }}
#### GitLab variables
@@@ .gitlab-ci.yml
variables:
  SALESLOFT_API_KEY: "«credential-assignment hex»"
sync:
  script: [npm run sync]
#### GitLab long form
@@@ .gitlab-ci.yml
variables:
  SALESLOFT_API_KEY:
    value: "«credential-assignment hex»"
    description: "Key of the sync user"
#### CircleCI
@@@ .circleci/config.yml
jobs:
  sync:
    docker: [{ image: cimg/node:24.0 }]
    environment:
      SALESLOFT_API_KEY: «credential-assignment sk»
#### Azure pipelines
@@@ azure-pipelines.yml
variables:
  - name: SALESLOFT_API_KEY
    value: «credential-assignment hex»
#### Jenkins
@@@ Jenkinsfile
pipeline {
  environment {
    SALESLOFT_API_KEY = '«credential-assignment hex»'
  }
}
#### Travis and Bitbucket
@@@ .travis.yml
env:
  global:
    - SALESLOFT_API_KEY=«credential-assignment hex» NODE_ENV=test
#### Kubernetes Secret data
@@@ k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: salesloft
type: Opaque
data:
  SALESLOFT_API_KEY: «api-key v2 | base64»
  SALESLOFT_CLIENT_SECRET: «oauth-client-secret hex | base64»
#### Kubernetes Secret with a line end inside
@@@ k8s/secret.yaml
apiVersion: v1
kind: Secret
data:
  salesloft-api-key: «api-key v2 | wrap %\n | base64»
#### Kubernetes Secret, no prefix
@@@ k8s/secret.yaml
kind: Secret
metadata: {name: crm}
data:
  salesloft_api_key: «credential-assignment hex | base64»
#### Kubernetes stringData
@@@ k8s/secret.yaml
kind: Secret
stringData:
  SALESLOFT_API_KEY: «credential-assignment hex»
  salesloft.properties: |
    salesloft.api_key=«credential-assignment b62»
#### Kubernetes env pairs
@@@ k8s/deployment.yaml
spec:
  containers:
    - name: sync
      env:
        - name: PORT
          value: "80"
        - name: SALESLOFT_API_KEY
          value: "«credential-assignment hex»"
        - name: SALESLOFT_CLIENT_SECRET
          valueFrom: {secretKeyRef: {name: crm, key: secret}}
#### Kubernetes env pair in one line
@@@ k8s/job.yaml
env: [{name: SALESLOFT_API_KEY, value: «credential-assignment hex»}]
#### Kubernetes env, value first
@@@ k8s/job.yaml
env:
  - value: «credential-assignment hex»
    name: SALESLOFT_API_KEY
#### Helm values
@@@ charts/sync/values.yaml
replicas: 1
salesloft:
  enabled: true
  apiKey: «credential-assignment hex»
  webhook:
    callbackToken: «webhook-token pw»
#### Helm template default
@@@ charts/sync/templates/deploy.yaml
- name: SALESLOFT_API_KEY
  value: {{ .Values.salesloft.apiKey | default "«credential-assignment hex»" | quote }}
#### Kustomize literals
@@@ kustomization.yaml
secretGenerator:
  - name: crm
    literals:
      - SALESLOFT_API_KEY=«credential-assignment hex»
#### Ansible variables
@@@ group_vars/all.yml
salesloft_api_key: "«credential-assignment hex»"
salesloft_client_secret: "«oauth-client-secret hex»"
#### Ansible task
@@@ roles/sync/tasks/main.yml
- uri:
    url: https://api.salesloft.com/v2/me.json
    headers:
      Authorization: "Bearer «bearer-token hex»"
#### Terraform default
@@@ variables.tf
variable "salesloft_api_key" {
  type    = string
  default = "«credential-assignment hex»"
}
#### Terraform default after a description
@@@ variables.tf
variable "salesloft_client_secret" {
  description = "Secret of the OAuth application"
  sensitive   = true
  default     = "«oauth-client-secret hex»"
}
#### tfvars
@@@ prod.tfvars
region            = "eu-west-1"
salesloft_api_key = "«credential-assignment sk»"
#### Terraform resource
@@@ main.tf
resource "aws_ssm_parameter" "salesloft_api_key" {
  name  = "/prod/salesloft/api_key"
  type  = "SecureString"
  value = "«credential-assignment hex»"
}
#### Terraform task environment
@@@ ecs.tf
environment = [
  { name = "SALESLOFT_API_KEY", value = "«credential-assignment hex»" },
]
#### Terraform state
@@@ terraform.tfstate
{"resources":[{"type":"aws_ssm_parameter","name":"salesloft_api_key","instances":[{"attributes":{"name":"/prod/salesloft/api_key","value":"«api-key v2»"}}]}]}
#### CloudFormation and SAM
@@@ template.yaml
Parameters:
  SalesloftApiKey:
    Type: String
    Default: «credential-assignment hex»
#### serverless
@@@ serverless.yml
provider:
  environment:
    SALESLOFT_API_KEY: §{env:SALESLOFT_API_KEY, '«credential-assignment hex»'}
#### Pulumi configuration in the clear
@@@ Pulumi.prod.yaml
config:
  crm:salesloftApiKey: «credential-assignment hex»
`
